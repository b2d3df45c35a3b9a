package reve.game.fusion;

import java.time.Instant;
import java.util.Optional;
import reve.game.esprit.EspritId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/** Every fusion that players have tried. */
public interface FusionRecords {
  Tally tally(PlayerId player);

  /** Keeps the fusion of the running command, of which there is one at most. */
  void add(PlayerId player, Attempt attempt);

  /** Newest first. */
  Page<Line> page(PlayerId player, Turn<Long> turn, int size);

  record Tally(long attempts, long successes) {}

  /** Without a result it failed. */
  record Attempt(EspritId first, EspritId second, BasisPoints rate, Optional<EspritId> result) {}

  /** An attempt in its place: in which of the player's acts, and when. */
  record Line(long act, Instant at, Attempt attempt) {}
}
