package reve.game.shared;

/** Where the unit of work takes a command's dice from. */
public interface DiceSource {

  /** Dice for a player's {@code act}-th committed command. */
  Dice diceFor(PlayerId player, long act);
}
