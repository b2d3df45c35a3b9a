package reve.game.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.host.Decree.Ban;
import reve.game.host.Decree.Closing;
import reve.game.host.Decree.Maintenance;
import reve.game.host.Decree.Scaling;
import reve.game.inmemory.InProcessAnnouncements;
import reve.game.shared.BasisPoints;
import reve.game.shared.Multiplier;
import reve.game.testworld.PortContract;
import reve.game.testworld.Ports.Recorded;
import reve.game.testworld.World;

/** What every implementation of {@link Decrees} keeps. */
public abstract class DecreesContract extends PortContract {
  private static final DecreeName FUSION = DecreeName.closing("fusion");

  @BeforeEach
  void begin() {
    started(ANA);
  }

  @Test
  void decrees_of_every_kind_are_kept_by_name() {
    Map<DecreeName, Decree> decrees =
        Map.of(
            FUSION,
            new Closing("fusion"),
            DecreeName.scaling(Multiplier.ENERGY),
            new Scaling(Multiplier.ENERGY, new BasisPoints(20_000)),
            DecreeName.MAINTENANCE,
            new Maintenance("back soon", Optional.of(World.NOON)),
            DecreeName.banOf(BEN),
            new Ban("cheated", Optional.empty(), "write to us"));

    act(ANA, unit -> decrees.forEach((name, each) -> ports.decrees().put(name, each, ANA)));

    assertThat(ask(() -> ports.decrees().all())).isEqualTo(decrees);
  }

  @Test
  void the_last_of_a_name_is_the_one_that_counts_until_it_is_lifted() {
    act(ANA, unit -> ports.decrees().put(DecreeName.MAINTENANCE, works("one"), ANA));
    act(
        ANA,
        unit -> {
          ports.decrees().put(DecreeName.MAINTENANCE, works("two"), ANA);
          assertThat(ports.decrees().find(DecreeName.MAINTENANCE)).contains(works("two"));
        });
    assertThat(ask(() -> ports.decrees().all()))
        .isEqualTo(Map.of(DecreeName.MAINTENANCE, works("two")));

    act(ANA, unit -> ports.decrees().lift(DecreeName.MAINTENANCE));

    assertThat(ask(() -> ports.decrees().all())).isEmpty();
  }

  @Test
  void what_was_never_decided_is_not_lifted() {
    assertThatIllegalStateException()
        .isThrownBy(() -> act(ANA, unit -> ports.decrees().lift(FUSION)));
  }

  @Test
  void the_house_keeps_the_books_of_owners_who_do_not_play() {
    IssueDecree issue =
        new IssueDecree(
            unitOfWork,
            ports.decrees(),
            ports.players(),
            new FollowHost(unitOfWork, ports.decrees(), rulebooks),
            new InProcessAnnouncements());
    for (Optional<Decree> decree :
        List.of(Optional.<Decree>of(works("one")), Optional.<Decree>empty())) {
      issue.handle(
          new IssueDecree.Command(
              fresh(), BEN, DecreeName.MAINTENANCE, decree, new Grounds("moving house")));
    }

    assertThat(ask(() -> ports.decrees().all())).isEmpty();
    assertThat(ports.journal(House.ID)).extracting(Recorded::act).containsExactly(1L, 2L);
    assertThat(ask(() -> ports.players().find(BEN))).isEmpty();
  }

  private static Maintenance works(String text) {
    return new Maintenance(text, Optional.empty());
  }
}
