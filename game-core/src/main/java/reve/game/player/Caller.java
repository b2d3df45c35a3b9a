package reve.game.player;

import java.util.Optional;
import java.util.function.Supplier;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

/** Whoever calls for what runs, by which command, under the name that their account has now. */
public record Caller(PlayerId player, PlayerName name, CommandId command) {
  private static final ScopedValue<Caller> CALLING = ScopedValue.newInstance();

  /** Does the work as called for by this one. */
  public <T> T calling(Supplier<? extends T> work) {
    return ScopedValue.where(CALLING, this).call(work::get);
  }

  /** Who calls, if that is the player; an owner who gives to somebody else is not. */
  static Optional<Caller> being(PlayerId player) {
    return CALLING.isBound()
        ? Optional.of(CALLING.get()).filter(caller -> caller.player().equals(player))
        : Optional.empty();
  }

  boolean goesBy(PlayerName known) {
    return name.equals(known);
  }

  /** Under which they are renamed where the command itself changes nothing. */
  CommandId renaming() {
    return new CommandId("name:" + command.value());
  }
}
