package reve.discord.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reve.game.shared.ProcessId;

/** How the shards are divided among the processes that are alive. */
final class FairShare {
  private FairShare() {}

  /**
   * How many of the shards the process is to hold. Everyone gets as many, and those who hold most
   * already keep what is left over, so that nothing moves without need.
   */
  static int of(int shards, ProcessId process, Map<ProcessId, Integer> heldByLiving) {
    List<ProcessId> order =
        heldByLiving.keySet().stream()
            .sorted(
                Comparator.<ProcessId>comparingInt(
                        each -> -Objects.requireNonNull(heldByLiving.get(each)))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    boolean hasOneMore = order.indexOf(process) < shards % order.size();
    return shards / order.size() + (hasOneMore ? 1 : 0);
  }
}
