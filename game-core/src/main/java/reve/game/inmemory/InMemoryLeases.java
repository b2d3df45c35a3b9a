package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reve.game.shared.LeaseName;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;

/** Leases among the parts of one process. */
public final class InMemoryLeases implements Leases {
  private final InstantSource clock;
  private final Map<LeaseName, Held> leases = new TreeMap<>();

  public InMemoryLeases(InstantSource clock) {
    this.clock = clock;
  }

  private record Held(ProcessId holder, Instant until, Optional<Long> number) {}

  @Override
  public synchronized Set<LeaseName> take(
      ProcessId process, Collection<LeaseName> names, Duration span) {
    return hold(process, names, span, name -> living(name).isEmpty());
  }

  @Override
  public synchronized Set<LeaseName> renew(
      ProcessId process, Collection<LeaseName> names, Duration span) {
    return hold(process, names, span, name -> living(name).filter(by(process)).isPresent());
  }

  private Set<LeaseName> hold(
      ProcessId process, Collection<LeaseName> names, Duration span, Predicate<LeaseName> may) {
    Set<LeaseName> held = names.stream().filter(may).collect(Collectors.toUnmodifiableSet());
    Instant until = clock.instant().plus(span);
    held.forEach(
        name -> leases.put(name, new Held(process, until, living(name).flatMap(Held::number))));
    return held;
  }

  @Override
  public synchronized void giveBack(ProcessId process, Collection<LeaseName> names) {
    names.stream()
        .filter(name -> living(name).filter(by(process)).isPresent())
        .forEach(leases::remove);
  }

  @Override
  public synchronized List<Lease> held(String kind) {
    return leases.keySet().stream()
        .filter(name -> name.kind().equals(kind))
        .flatMap(name -> living(name).stream().map(held -> lease(name, held)))
        .toList();
  }

  private Lease lease(LeaseName name, Held held) {
    return new Lease(name, held.holder(), Duration.between(clock.instant(), held.until()));
  }

  @Override
  public synchronized long agree(ProcessId process, LeaseName own, long proposed, Duration span) {
    long number =
        held(own.kind()).stream()
            .filter(lease -> !lease.holder().equals(process))
            .flatMap(lease -> living(lease.name()).flatMap(Held::number).stream())
            .findFirst()
            .orElse(proposed);
    leases.put(own, new Held(process, clock.instant().plus(span), Optional.of(number)));
    return number;
  }

  private Optional<Held> living(LeaseName name) {
    return Optional.ofNullable(leases.get(name))
        .filter(held -> held.until().isAfter(clock.instant()));
  }

  private static Predicate<Held> by(ProcessId process) {
    return held -> held.holder().equals(process);
  }
}
