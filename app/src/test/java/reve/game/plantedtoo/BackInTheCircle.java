package reve.game.plantedtoo;

import java.util.List;
import reve.game.planted.InACircle;

/** Depends on the feature that depends on this one. */
public record BackInTheCircle(List<InACircle> next) {
  InACircle first() {
    return next.getFirst();
  }
}
