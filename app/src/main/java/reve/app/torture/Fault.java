package reve.app.torture;

import java.util.random.RandomGenerator;

/** Something that breaks around the bot while it plays. */
interface Fault {
  String name();

  /** Breaks it, leaves it broken for a while, and returns when it works again. */
  void strike(RandomGenerator random);
}
