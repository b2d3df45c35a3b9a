package reve.discord.admin;

import java.time.Duration;
import java.time.InstantSource;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.Grounds;
import reve.game.host.IssueDecree;

/** {@code /admin maintenance}: nobody but the owners plays, and all read why. */
public final class MaintenanceCommand implements SlashCommand {
  private static final Option<Grounds> TEXT = Option.text("text", AdminOptions::grounds).demanded();
  private static final Option<Duration> HOURS = AdminOptions.hours("hours");

  private final Issuing issuing;
  private final InstantSource clock;

  public MaintenanceCommand(IssueDecree issue, HostViews views, InstantSource clock) {
    this.issuing = new Issuing(issue, views);
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin maintenance", TEXT, HOURS);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    Grounds text = arguments.demand(TEXT);
    return issuing.issue(
        DecreeName.MAINTENANCE,
        new Decree.Maintenance(text.value(), arguments.get(HOURS).map(clock.instant()::plus)),
        text,
        call);
  }
}
