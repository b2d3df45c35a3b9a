package reve.discordlocal;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import reactor.netty.ChannelBindException;
import reve.discordlocal.act.Acts;
import reve.discordlocal.act.LocalState;
import reve.discordlocal.fault.FaultOrders;
import reve.discordlocal.fault.Switches;
import reve.discordlocal.gateway.Announcer;
import reve.discordlocal.gateway.Gateway;
import reve.discordlocal.gateway.IdentifyWindow;
import reve.discordlocal.gateway.Sessions;
import reve.discordlocal.interaction.Answers;
import reve.discordlocal.interaction.FollowUps;
import reve.discordlocal.interaction.Interactions;
import reve.discordlocal.interaction.MessageWriter;
import reve.discordlocal.interaction.Modals;
import reve.discordlocal.live.LiveFeed;
import reve.discordlocal.model.Application;
import reve.discordlocal.model.Attachments;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Commands;
import reve.discordlocal.model.Guild;
import reve.discordlocal.model.Messages;
import reve.discordlocal.model.Permissions;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.Snowflakes;
import reve.discordlocal.model.User;
import reve.discordlocal.model.Users;
import reve.discordlocal.model.World;
import reve.discordlocal.rest.ChannelRoutes;
import reve.discordlocal.rest.CommandRoutes;
import reve.discordlocal.rest.GuildRoutes;
import reve.discordlocal.rest.InteractionRoutes;
import reve.discordlocal.rest.RestApi;
import reve.discordlocal.web.LocalEndpoint;
import reve.discordlocal.web.RestEndpoint;
import reve.discordlocal.web.StaticFiles;
import reve.discordlocal.web.WebServer;

/** A running local Discord. */
public final class DiscordLocal implements AutoCloseable {
  private static final long FIRST_GUILD = 710_000_000_000_000_000L;

  private final Application application;
  private final List<Guild> guilds;
  private final Acts acts;
  private final FaultOrders faults;
  private final Sessions sessions;
  private final WebServer server;
  private final ScheduledThreadPoolExecutor timer;

  private DiscordLocal(
      World world,
      Acts acts,
      FaultOrders faults,
      Sessions sessions,
      WebServer server,
      ScheduledThreadPoolExecutor timer) {
    this.application = world.application();
    this.guilds = world.guilds();
    this.acts = acts;
    this.faults = faults;
    this.sessions = sessions;
    this.server = server;
    this.timer = timer;
  }

  /**
   * Starts one; it is ready for bots and users when this returns.
   *
   * @throws PortTaken if another program listens on its port
   */
  public static DiscordLocal start(Options options) {
    var timer = timer();
    var port = new AtomicInteger(options.port());
    var world = world(options, port);
    var switches = new Switches(options.expiry(), options.tokenLife());
    var sessions = new Sessions(options.resumable(), timer);
    var modals = new Modals(world.ids());
    var state = new LocalState(world, sessions::online);
    var feed = new LiveFeed(world, timer, state::users);
    listen(world, sessions, modals, feed);
    var writer = new MessageWriter(world);
    var interactions = new Interactions(world, sessions, switches, timer);
    var acts = new Acts(world, interactions, switches, writer, modals);
    var faults = new FaultOrders(switches, sessions);
    var answers = new Answers(world, interactions, switches, writer, modals);
    var followUps = new FollowUps(world, interactions, switches, writer);
    var window = new IdentifyWindow(options.identifyConcurrency(), options.identifyWindow());
    var rest =
        new RestApi(world.application(), switches, options.enforceRateLimits())
            .add(new InteractionRoutes(answers, followUps).all())
            .add(new ChannelRoutes(world, writer, feed).all())
            .add(new CommandRoutes(world).all())
            .add(
                new GuildRoutes(
                        world,
                        () -> gatewayUrl(port.get()),
                        options.recommendedShards(),
                        options.identifyConcurrency())
                    .all());
    var parts =
        new WebServer.Parts(
            new Gateway(world, sessions, window, options.heartbeat(), () -> gatewayUrl(port.get())),
            new RestEndpoint(rest, switches),
            new LocalEndpoint(world, acts, state, faults, feed, sessions),
            new StaticFiles(world.attachments()));
    var server = listening(parts, options.port(), timer);
    port.set(server.port());
    return new DiscordLocal(world, acts, faults, sessions, server, timer);
  }

  private static WebServer listening(
      WebServer.Parts parts, int port, ScheduledThreadPoolExecutor timer) {
    try {
      return new WebServer(parts, port);
    } catch (ChannelBindException taken) {
      timer.shutdownNow();
      throw new PortTaken(port, taken);
    }
  }

  private static World world(Options options, AtomicInteger port) {
    var ids = new Snowflakes(InstantSource.system());
    var owner = User.person(options.owner(), "en-US", Permissions.ALL);
    var application =
        Application.of(new Snowflake(options.applicationId()), options.botName(), owner);
    var users = new Users();
    users.put(application.bot());
    users.put(owner);
    options.users().forEach(users::obtain);
    return new World(
        ids,
        application,
        guilds(options, application, ids),
        users,
        new Messages(options.messagesPerChannel()),
        new Attachments(options.attachmentBytes(), ids, () -> pageUrl(port.get())),
        new Commands(application, ids));
  }

  private static List<Guild> guilds(Options options, Application application, Snowflakes ids) {
    return IntStream.range(0, options.guilds())
        .mapToObj(number -> {
          var id = Snowflakes.inTurn(FIRST_GUILD, number);
          var name = number == 0 ? "Playground" : "Playground " + (number + 1);
          var rooms = rooms(options.channels(), id);
          return new Guild(id, name, application, ids.now(), rooms);
        })
        .toList();
  }

  private static List<Channel.Text> rooms(List<String> names, Snowflake guild) {
    return IntStream.range(0, names.size())
        .mapToObj(position -> {
          var name = names.get(position);
          var id = Snowflakes.named("channel", guild + ":" + name);
          return new Channel.Text(id, guild, name, position);
        })
        .toList();
  }

  private static void listen(World world, Sessions sessions, Modals modals, LiveFeed feed) {
    var announcer = new Announcer(world, sessions);
    world.messages().listen(announcer);
    world.messages().listen(feed);
    world.users().listen(announcer);
    world.users().listen(feed);
    world.commands().onChange(feed::commandsChanged);
    modals.onOpen(feed::modalOpened);
    sessions.onPresence(feed::botChanged);
  }

  private static ScheduledThreadPoolExecutor timer() {
    var timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("discord-local-timer").factory());
    timer.setRemoveOnCancelPolicy(true);
    timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    return timer;
  }

  private static String pageUrl(int port) {
    return "http://127.0.0.1:" + port;
  }

  private static String gatewayUrl(int port) {
    return "ws://127.0.0.1:" + port + "/gateway";
  }

  public int port() {
    return server.port();
  }

  /** The address of the REST API, for the bot. */
  public String baseUrl() {
    return pageUrl(port()) + "/api/v10";
  }

  /** The address of the chat page, for people. */
  public String pageUrl() {
    return pageUrl(port());
  }

  /** The token with which the bot identifies itself. */
  public String token() {
    return application.token();
  }

  /** What users do here. */
  public Acts acts() {
    return acts;
  }

  /** The fault switches. */
  public FaultOrders faults() {
    return faults;
  }

  /** The id of a channel, by its name and the number of its guild, from 0. */
  public String channel(int guild, String name) {
    return guilds.get(guild).rooms().stream()
        .filter(room -> room.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id()
        .toString();
  }

  /** The bot's sessions. */
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public void close() {
    server.close();
    timer.shutdownNow();
  }
}
