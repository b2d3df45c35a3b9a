package reve.discord.admin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.host.Decree.Ban;
import reve.game.host.DecreeName;
import reve.game.host.Grounds;
import reve.game.host.IssueDecree;
import reve.game.shared.PlayerId;

/** {@code /admin ban}: shuts a player or a whole server out. */
public final class BanCommand implements SlashCommand {
  static final Option<PlayerId> PLAYER = Option.somebody("player");
  static final Option<Long> SERVER =
      Option.text("server", typed -> Parsed.by(Long::parseUnsignedLong, typed.strip()));
  private static final Option<Duration> HOURS = AdminOptions.hours("hours");
  private static final Option<Grounds> APPEALS = Option.text("appeals", AdminOptions::grounds);

  private final IssueDecree issue;
  private final HostViews views;
  private final InstantSource clock;

  public BanCommand(IssueDecree issue, HostViews views, InstantSource clock) {
    this.issue = issue;
    this.views = views;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin ban", AdminOptions.REASON, PLAYER, SERVER, HOURS, APPEALS);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    Grounds reason = arguments.demand(AdminOptions.REASON);
    Ban ban =
        new Ban(
            reason.value(),
            arguments.get(HOURS).map(clock.instant()::plus),
            arguments.get(APPEALS).map(Grounds::value).orElse(""));
    return arguments
        .get(PLAYER)
        .map(player ->
            issue.handle(
                new IssueDecree.BanCommand(
                    call.id(), call.asker().player(), player, Optional.of(ban), reason)))
        .or(() ->
            arguments
                .get(SERVER)
                .map(server ->
                    issue.handle(
                        new IssueDecree.Command(
                            call.id(),
                            call.asker().player(),
                            DecreeName.banOfServer(server),
                            Optional.of(ban),
                            reason))))
        .map(outcome -> views.of(outcome, call.asker()))
        .orElseGet(() -> views.nobodyNamed(call.asker()));
  }
}
