package reve.game.friend;

import java.util.stream.IntStream;
import reve.game.player.Registered;
import reve.game.shared.PlayerId;
import reve.game.shared.Reaction;
import reve.game.shared.Unit;

/** Whoever begins to play gets a friend code, unless they had one before they began anew. */
public final class GiveFriendCode implements Reaction<Registered> {
  private final FriendCodes codes;

  public GiveFriendCode(FriendCodes codes) {
    this.codes = codes;
  }

  @Override
  public Class<Registered> event() {
    return Registered.class;
  }

  @Override
  public void on(Registered event, Unit unit) {
    ensure(event.player(), unit);
  }

  /** The player's code, made now where there was none; one that somebody has is drawn again. */
  FriendCode ensure(PlayerId player, Unit unit) {
    return codes.of(player).orElseGet(() -> make(player, unit));
  }

  private FriendCode make(PlayerId player, Unit unit) {
    FriendCode code =
        IntStream.iterate(1, n -> n + 1)
            .mapToObj(n -> FriendCode.draw("friend-code-" + n, unit.dice()))
            .filter(drawn -> codes.holder(drawn).isEmpty())
            .findFirst()
            .orElseThrow();
    codes.give(player, code);
    unit.journal().record(new FriendCodeMade(player));
    return code;
  }
}
