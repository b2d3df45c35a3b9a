package reve.game.inmemory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reve.game.fusion.FusionRecords;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/** Keeps fusions in memory. */
public final class InMemoryFusionRecords implements FusionRecords {
  private final InMemoryDatabase database;

  public InMemoryFusionRecords(InMemoryDatabase database) {
    this.database = database;
  }

  private List<Line> lines(PlayerId player) {
    return database.fusions.find(player).orElse(List.of());
  }

  @Override
  public Tally tally(PlayerId player) {
    List<Line> lines = lines(player);
    return new Tally(
        lines.size(), lines.stream().filter(line -> line.attempt().result().isPresent()).count());
  }

  @Override
  public void add(PlayerId player, Attempt attempt) {
    InMemoryDatabase.Act act = database.act();
    List<Line> lines = new ArrayList<>(lines(player));
    lines.add(new Line(act.number(), act.at(), attempt));
    database.fusions.put(player, List.copyOf(lines));
  }

  @Override
  public Page<Line> page(PlayerId player, Turn<Long> turn, int size) {
    return Page.ofAll(lines(player), Line::act, Comparator.reverseOrder(), turn, size);
  }
}
