package reve.discord.card;

import java.util.Objects;

/**
 * Everything that decides how the card of an Esprit looks. {@code art} names a motif; together with
 * {@code id}, the seed of all variation, it makes the emblem, so both must stay the same for an
 * Esprit to stay recognisable.
 */
public record EspritCard(
    String id,
    String name,
    String art,
    ElementLook element,
    TierLook tier,
    Figures figures,
    Holding holding,
    CardWords words) {
  public EspritCard {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(art);
    Objects.requireNonNull(element);
    Objects.requireNonNull(tier);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(holding);
    Objects.requireNonNull(words);
  }
}
