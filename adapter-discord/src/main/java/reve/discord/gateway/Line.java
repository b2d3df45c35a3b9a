package reve.discord.gateway;

import java.time.Duration;

/** One shard's connection to Discord, which comes back by itself when it breaks. */
interface Line {

  /** Whether events arrive right now. */
  boolean isOpen();

  /** From heartbeat to acknowledgement. */
  Duration latency();

  /** Runs this once the connection is over for good, whoever ended it. */
  void whenOver(Runnable then);

  /** Ends it; answers whether it is known to be closed. */
  boolean close();
}
