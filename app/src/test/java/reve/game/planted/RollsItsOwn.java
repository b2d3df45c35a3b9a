package reve.game.planted;

import java.util.Random;
import java.util.UUID;

final class RollsItsOwn {
  private RollsItsOwn() {}

  static int random() {
    return new Random().nextInt(6);
  }

  static double math() {
    return Math.random();
  }

  static UUID uuid() {
    return UUID.randomUUID();
  }
}
