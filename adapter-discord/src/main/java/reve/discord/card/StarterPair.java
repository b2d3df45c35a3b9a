package reve.discord.card;

import java.util.Objects;

/** The two Esprits of a newcomer. */
public record StarterPair(EspritCard leader, EspritCard companion) {
  public StarterPair {
    Objects.requireNonNull(leader);
    Objects.requireNonNull(companion);
  }
}
