package reve.game.friend;

/** Everything that can come of asking for one's own friend code. */
public sealed interface FriendCodeOutcome {
  record Own(FriendCode code) implements FriendCodeOutcome {}
}
