package reve.game.shared;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who of several processes holds what, and for how long. A lease that is not renewed ends by
 * itself, by the store's clock alone: whoever holds one acts on it no longer than the span after
 * the moment at which it asked.
 */
public interface Leases {

  /** A lease that has not ended. */
  record Lease(LeaseName name, ProcessId holder, Duration left) {}

  /** Takes those of the names that nobody holds, the process itself included; answers these. */
  Set<LeaseName> take(ProcessId process, Collection<LeaseName> names, Duration span);

  /** Prolongs those of the names that the process still holds; answers these. */
  Set<LeaseName> renew(ProcessId process, Collection<LeaseName> names, Duration span);

  /** Frees those of the names that the process holds. */
  void giveBack(ProcessId process, Collection<LeaseName> names);

  /** What is held of this kind, in the order of names. */
  List<Lease> held(String kind);

  /**
   * Takes a name of the process's own together with a number on which all agree who hold a name of
   * its kind: the one they have, or the proposed one when nobody else holds any. Answers it.
   */
  long agree(ProcessId process, LeaseName own, long proposed, Duration span);
}
