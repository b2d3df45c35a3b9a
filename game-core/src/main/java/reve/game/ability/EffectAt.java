package reve.game.ability;

/** An effect as a leader of one tier causes it; {@code turns} is 0 where it is over at once. */
public record EffectAt(Effect effect, Strength strength, int turns, long stacks) {
  EffectAt lasting(int changed) {
    return new EffectAt(effect, strength, changed, stacks);
  }
}
