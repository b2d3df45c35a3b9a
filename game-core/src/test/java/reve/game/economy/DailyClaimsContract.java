package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.economy.DailyClaims.DailyClaim;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link DailyClaims} keeps. */
public abstract class DailyClaimsContract extends PortContract {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void whoever_never_claimed_has_no_claim() {
    assertThat(last(ANA)).isEmpty();
  }

  @Test
  void the_last_claim_takes_the_place_of_the_one_before() {
    save(new DailyClaim(MONDAY, 1));
    save(new DailyClaim(MONDAY.plusDays(1), 2));

    assertThat(last(ANA)).contains(new DailyClaim(MONDAY.plusDays(1), 2));
    assertThat(last(BEN)).isEmpty();
  }

  @Test
  void a_unit_finds_its_own_claim() {
    act(
        ANA,
        unit -> {
          ports.dailyClaims().save(ANA, new DailyClaim(MONDAY, 1));
          ports.dailyClaims().save(ANA, new DailyClaim(MONDAY, 7));

          assertThat(ports.dailyClaims().last(ANA)).contains(new DailyClaim(MONDAY, 7));
        });
  }

  private void save(DailyClaim claim) {
    act(ANA, unit -> ports.dailyClaims().save(ANA, claim));
  }

  private Optional<DailyClaim> last(PlayerId player) {
    return ask(() -> ports.dailyClaims().last(player));
  }
}
