package reve.app.wiring;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import reve.game.shared.ProcessId;

/** Names for processes, by which a host finds the machine too. */
final class ProcessIds {
  private static final int RANDOM_BYTES = 6;
  private static final int LONGEST_HOST = 60;

  private ProcessIds() {}

  static ProcessId fresh() {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return new ProcessId(
        "%s-%d-%s"
            .formatted(
                host(System.getenv()),
                ProcessHandle.current().pid(),
                HexFormat.of().formatHex(random)));
  }

  private static String host(Map<String, String> environment) {
    String name = environment.getOrDefault("HOSTNAME", "reve");
    return name.substring(0, Math.min(LONGEST_HOST, name.length()));
  }
}
