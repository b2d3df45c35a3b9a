package reve.discord.card;

import java.util.Objects;

/** One Esprit out of a summon, and whether it is the first of its kind for the player. */
public record Pull(EspritCard card, boolean isNew) {
  public Pull {
    Objects.requireNonNull(card);
  }
}
