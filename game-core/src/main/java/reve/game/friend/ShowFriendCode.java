package reve.game.friend;

import java.util.Optional;
import reve.game.friend.FriendCodeOutcome.Own;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** A player's own friend code; whoever began before there were codes gets theirs now. */
public final class ShowFriendCode {
  public record Command(CommandId id, PlayerId player) {}

  private final UnitOfWork unitOfWork;
  private final FriendCodes codes;
  private final GiveFriendCode giving;

  public ShowFriendCode(UnitOfWork unitOfWork, FriendCodes codes, GiveFriendCode giving) {
    this.unitOfWork = unitOfWork;
    this.codes = codes;
    this.giving = giving;
  }

  public FriendCodeOutcome handle(Command command) {
    PlayerId player = command.player();
    Optional<FriendCode> known = unitOfWork.ask(player, moment -> codes.of(player));
    return known
        .<FriendCodeOutcome>map(Own::new)
        .orElseGet(() ->
            unitOfWork.forPlayer(
                player,
                command.id(),
                FriendCodeOutcome.class,
                unit -> new Own(giving.ensure(player, unit))));
  }
}
