package reve.game.esprit;

/** Something that made the copies a player has stronger or weaker, and no more or fewer. */
public interface Strengthening extends CollectionChange {
  @Override
  default long uniqueChange() {
    return 0;
  }

  @Override
  default long copiesChange() {
    return 0;
  }
}
