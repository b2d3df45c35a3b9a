package reve.persistence.friend;

import static reve.persistence.schema.tables.FriendCodeTable.FRIEND_CODE;

import java.util.List;
import java.util.Optional;
import reve.game.friend.FriendCode;
import reve.game.friend.FriendCodes;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.FriendCodeRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps friend codes in table {@code friend_code}. */
public final class JooqFriendCodes implements FriendCodes {
  private static final Lookup<Optional<FriendCode>> OWN =
      Lookup.of(FRIEND_CODE, JooqFriendCodes::code);

  private static Optional<FriendCode> code(List<FriendCodeRow> rows) {
    return rows.stream().findFirst().map(row -> new FriendCode(row.getCode()));
  }

  @Override
  public Optional<FriendCode> of(PlayerId player) {
    return Transaction.of(player).recall(player, OWN);
  }

  @Override
  public Optional<PlayerId> holder(FriendCode code) {
    return Transaction.running()
        .reading(FRIEND_CODE)
        .select(FRIEND_CODE.PLAYER_ID)
        .from(FRIEND_CODE)
        .where(FRIEND_CODE.CODE.eq(code.value()))
        .fetchOptional(row -> new PlayerId(row.value1()));
  }

  @Override
  public void give(PlayerId player, FriendCode code) {
    Transaction transaction = Transaction.of(player);
    transaction.insert(new FriendCodeRow(code.value(), player.value()));
    transaction.remember(player, OWN, Optional.of(code));
  }
}
