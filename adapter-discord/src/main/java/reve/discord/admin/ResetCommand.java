package reve.discord.admin;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Parsed;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.admin.InspectPlayer;
import reve.game.admin.ResetPlayer;
import reve.game.host.Grounds;
import reve.game.shared.PlayerId;

/** {@code /admin reset}: takes everything from a player, after two confirmations. */
public final class ResetCommand implements SlashCommand {
  private final InspectPlayer inspect;
  private final ResetPlayer reset;
  private final ResetViews views;

  public ResetCommand(InspectPlayer inspect, ResetPlayer reset, ResetViews views) {
    this.inspect = inspect;
    this.reset = reset;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec(ResetViews.COMMAND, AdminOptions.PLAYER);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.warning(inspect.handle(arguments.demand(AdminOptions.PLAYER)), call.asker());
  }

  /** Whom it is about, what was typed as their name, and why. */
  private record Sure(PlayerId player, String name, String grounds) {}

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.form(
            ResetViews.ASK,
            AdminOptions.TERMS,
            pressed -> AdminOptions.player(pressed.argument(0)),
            (call, player) -> views.form(player, call.asker())),
        Action.apart(ResetViews.SURE, AdminOptions.TERMS, ResetCommand::sure, this::reset));
  }

  private static Optional<Sure> sure(Pressed pressed) {
    return AdminOptions.player(pressed.argument(0))
        .flatMap(player ->
            pressed
                .line(ResetViews.NAME)
                .flatMap(name ->
                    pressed
                        .line(ResetViews.REASON)
                        .map(grounds -> new Sure(player, name, grounds))));
  }

  private Reply reset(Call call, Sure sure) {
    return switch (AdminOptions.grounds(sure.grounds())) {
      case Parsed.Bad<Grounds> _ -> views.badReason(call.asker());
      case Parsed.Good<Grounds>(Grounds grounds) ->
          views.of(
              reset.handle(
                  new ResetPlayer.Command(
                      call.id(), call.asker().player(), sure.player(), sure.name(), grounds)),
              call.asker());
    };
  }
}
