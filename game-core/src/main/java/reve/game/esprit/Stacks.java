package reve.game.esprit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.shared.PlayerId;

/** The Esprits that players own, one stack for each player and Esprit. */
public interface Stacks {
  Optional<Stack> find(PlayerId player, EspritId esprit);

  /** Those of the named Esprits that the player owns. */
  Map<EspritId, Stack> find(PlayerId player, Set<EspritId> esprits);

  /** The player's stacks that wear relics, in no order; at most so many. */
  List<Stack> wearing(PlayerId player, int most);

  /**
   * Puts the stacks in place of what the player owned of these Esprits; {@code lead} gives the
   * settled stats of each one's lead copy, by which collections are sorted.
   */
  void save(PlayerId player, Map<Stack, Stats> lead);

  /** Forgets the stacks of these Esprits; throws when the player owns one of them no more. */
  void remove(PlayerId player, Set<EspritId> esprits);
}
