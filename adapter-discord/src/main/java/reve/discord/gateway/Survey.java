package reve.discord.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.game.shared.LeaseName;
import reve.game.shared.Leases;
import reve.game.shared.Leases.Lease;
import reve.game.shared.ProcessId;

/** What one look at the leases tells: who is alive, and who holds which shard. */
record Survey(List<Lease> processes, List<Lease> shards) {
  static final String PROCESS = "process";
  private static final String SHARD = "shard";

  Survey {
    processes = List.copyOf(processes);
    shards = List.copyOf(shards);
  }

  static Survey of(Leases leases) {
    return new Survey(leases.held(PROCESS), leases.held(SHARD));
  }

  static LeaseName own(ProcessId process) {
    return new LeaseName(PROCESS, process.value());
  }

  static LeaseName shard(int index) {
    return new LeaseName(SHARD, Integer.toString(index));
  }

  /** How many shards the process and each other that is alive hold. */
  Map<ProcessId, Integer> holdings(ProcessId self) {
    Map<ProcessId, Integer> count = new TreeMap<>();
    count.put(self, 0);
    processes.forEach(process -> count.put(process.holder(), 0));
    shards.forEach(shard -> count.computeIfPresent(shard.holder(), (_, held) -> held + 1));
    return count;
  }

  boolean isAlive(ProcessId process) {
    return processes.stream().anyMatch(each -> each.holder().equals(process));
  }

  Map<LeaseName, ProcessId> holders() {
    return shards.stream().collect(Collectors.toUnmodifiableMap(Lease::name, Lease::holder));
  }

  Set<LeaseName> heldBy(ProcessId process) {
    return shards.stream()
        .filter(shard -> shard.holder().equals(process))
        .map(Lease::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** When the next lease of another process ends, if it is not renewed; at most {@code most}. */
  Duration untilAnothersEnds(ProcessId self, Duration most) {
    return Stream.concat(processes.stream(), shards.stream())
        .filter(lease -> !lease.holder().equals(self))
        .map(Lease::left)
        .reduce(most, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }
}
