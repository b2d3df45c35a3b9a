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

  private final Issuing issuing;
  private final InstantSource clock;

  public BanCommand(IssueDecree issue, HostViews views, InstantSource clock) {
    this.issuing = new Issuing(issue, views);
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
    return issuing.decide(
        arguments.get(PLAYER), arguments.get(SERVER), Optional.of(ban), reason, call);
  }
}
