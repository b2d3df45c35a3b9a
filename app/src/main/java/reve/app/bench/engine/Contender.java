package reve.app.bench.engine;

/** Somebody who carries deeds out: the game, or its yardstick. */
interface Contender {
  void carryOut(Deed deed, long player);
}
