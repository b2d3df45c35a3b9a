package reve.discord.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Tables to lay cards on. The light of one follows from its best card alone and takes a third of
 * the time of a picture; lately used ones are kept.
 */
final class Tables {
  private final Cache<Subject, Atmosphere> skies;

  Tables(long keptBytes) {
    this.skies =
        Caffeine.newBuilder()
            .maximumWeight(keptBytes)
            .weigher((Subject subject, Atmosphere sky) -> (int) sky.bytes())
            .build();
  }

  /** Lit where the best card lies. */
  Table lit(EspritCard best, double middleX, double middleY) {
    Subject subject = new Subject(best.id(), best.element(), best.tier(), middleX, middleY);
    Atmosphere sky = skies.getIfPresent(subject);
    if (sky == null) {
      sky = Table.sky(best, Table.WIDTH, Table.HEIGHT, middleX, middleY);
      skies.put(subject, sky);
    }
    return Table.under(sky);
  }

  /** Everything the light depends on. */
  private record Subject(
      String id, ElementLook element, TierLook tier, double middleX, double middleY) {}
}
