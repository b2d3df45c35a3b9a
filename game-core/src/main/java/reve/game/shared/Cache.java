package reve.game.shared;

import java.util.function.Supplier;

/**
 * Answers to questions, kept for a while. A command never looks here: what it decides by, it reads
 * itself.
 */
public interface Cache {

  /**
   * What is kept under the key, or what the loader finds, which is then kept as long as {@link
   * CacheRules} say. Of those who ask at once one loads and the others wait for it. Never keeps
   * what was found before a {@link #drop} that it ended after.
   */
  <V extends Record> V get(Key key, Class<V> type, Supplier<V> loader);

  /** From now on nobody is given what was found about the player before. */
  void drop(PlayerId player);

  /** An answer about a player, by its name in {@link CacheRules}. */
  record Key(String name, PlayerId player) {}
}
