package reve.discord.stage;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reve.discord.admin.ReloadOutcome;
import reve.discord.card.ArtFiles;
import reve.discord.card.CardPainter;
import reve.discord.pipeline.Arrival;
import reve.discord.pipeline.Arrival.Touched;
import reve.discord.pipeline.Arrival.Typed;
import reve.discord.pipeline.Arrival.Typing;
import reve.discord.pipeline.CommandTable;
import reve.discord.pipeline.Origin;
import reve.discord.pipeline.Pipeline;
import reve.discord.pipeline.PipelineSettings;
import reve.discord.pipeline.Respondent;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Permission;
import reve.discord.shared.SlashCommand;
import reve.discord.stage.Heard.Said;
import reve.discord.text.Texts;
import reve.discord.text.Voices;
import reve.game.inmemory.InProcessRateLimits;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;
import reve.game.testworld.World;

/** Plays the bot: hands it interactions and shows what it answers. */
public final class Stage implements AutoCloseable {
  public static final PlayerId OWNER = new PlayerId(777);
  public static final long GUILD = 5;

  public final World world = new World();
  public final Texts texts = new Texts();
  public final Voices voices = new Voices(texts, world.rulebooks);

  /** What a reload of the configuration comes to. */
  public ReloadOutcome reloadOutcome = new ReloadOutcome.Reloaded();

  public final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Pipeline pipeline;

  private long interactions = 1_000;
  private Optional<PlayerName> name = Optional.empty();
  private Locale locale = Locale.ENGLISH;
  private Optional<Long> guild = Optional.of(GUILD);
  private Set<Permission> playerHas = Set.of();
  private Set<Permission> botHas = Set.of(Permission.values());

  public Stage() {
    this(unhurried(Set.of(OWNER), false));
  }

  /** Settings under which no answer is deferred, however slow the machine. */
  public static PipelineSettings unhurried(Set<PlayerId> owners, boolean limitsOn) {
    Duration never = Duration.ofMinutes(5);
    return new PipelineSettings(owners, limitsOn, 8, never, never);
  }

  public Stage(PipelineSettings settings, SlashCommand... more) {
    List<SlashCommand> commands =
        new ArrayList<>(Commands.over(world, voices, () -> reloadOutcome));
    commands.addAll(List.of(more));
    this.pipeline =
        new Pipeline(
            new CommandTable(commands),
            voices,
            CardPainter.of(ArtFiles.none()),
            new InProcessRateLimits(world.clock),
            world.replies,
            world.noteIncident,
            metrics,
            world.clock,
            settings);
  }

  public Stage reading(Locale language) {
    locale = language;
    return this;
  }

  /** From here on whoever acts has an account of this name. */
  public Stage named(String account) {
    name = Optional.of(PlayerName.shown(account));
    return this;
  }

  public Stage inDirectMessages() {
    guild = Optional.empty();
    return this;
  }

  public Stage botHas(Permission... permissions) {
    botHas = Set.of(permissions);
    return this;
  }

  public Stage playerHas(Permission... permissions) {
    playerHas = Set.of(permissions);
    return this;
  }

  /** Sends a command with options such as {@code count:10} and waits for the answer. */
  public Scene types(PlayerId player, String command, String... options) {
    return plays(new Typed(origin(player), command, options(options)));
  }

  public Scene presses(PlayerId player, String customId) {
    return plays(new Touched(origin(player), customId, List.of(), Map.of()));
  }

  public Scene chooses(PlayerId player, String customId, String choice) {
    return plays(new Touched(origin(player), customId, List.of(choice), Map.of()));
  }

  public Scene fills(PlayerId player, String customId, Map<String, String> lines) {
    return plays(new Touched(origin(player), customId, List.of(), lines));
  }

  /** The values that come up for an option's text, beside others such as {@code count:10}. */
  public List<String> suggests(
      PlayerId player, String command, String option, String text, String... others) {
    return suggestions(player, command, option, text, others).stream()
        .map(Suggestion::value)
        .toList();
  }

  /** The same under their labels. */
  public List<Suggestion> suggestions(
      PlayerId player, String command, String option, String text, String... others) {
    Heard heard = begins(new Typing(origin(player), command, option, text, options(others)));
    Await.until(() -> !heard.all().isEmpty());
    return ((Said.Suggested) heard.all().getFirst()).suggestions();
  }

  private static Map<String, String> options(String... options) {
    return Stream.of(options)
        .map(option -> option.split(":", 2))
        .collect(toMap(parts -> parts[0], parts -> parts[1]));
  }

  /** Hands the interaction in and returns when it is over and done with. */
  public Scene plays(Arrival arrival) {
    Heard heard = new Heard();
    long before = ended();
    pipeline.take(arrival, heard);
    Await.until(() -> ended() > before);
    return new Scene(arrival, heard);
  }

  /** Hands the interaction in and waits for nothing. */
  public Heard begins(Arrival arrival) {
    Heard heard = new Heard();
    pipeline.take(arrival, heard);
    return heard;
  }

  /** The same, heard by someone else. */
  public void begins(Arrival arrival, Respondent respondent) {
    pipeline.take(arrival, respondent);
  }

  public long ended() {
    return metrics.find("reve.commands").timers().stream().mapToLong(Timer::count).sum();
  }

  public Origin origin(PlayerId player) {
    return new Origin(
        ++interactions,
        player,
        name.orElseGet(() -> new PlayerName("player" + player.value())),
        locale,
        guild,
        playerHas,
        Optional.of(botHas));
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
