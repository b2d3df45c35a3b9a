package reve.game.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.PREMIUM;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.PlayerId;
import reve.game.summon.BannerRecords.BannerRecord;
import reve.game.testworld.PortContract;

/** What every implementation of {@link BannerRecords} keeps. */
public abstract class BannerRecordsContract extends PortContract {
  private static final BannerRecord FIRST = new BannerRecord(12, LocalDate.of(2026, 3, 1), 10);
  private static final BannerRecord SECOND = new BannerRecord(0, LocalDate.of(2026, 3, 2), 1);

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void whoever_drew_nothing_has_no_records() {
    assertThat(records(ANA)).isEmpty();
  }

  @Test
  void records_are_kept_by_player_and_banner() {
    save(Map.of(STANDARD, FIRST));
    save(Map.of(PREMIUM, SECOND));

    assertThat(records(ANA)).isEqualTo(Map.of(STANDARD, FIRST, PREMIUM, SECOND));
    assertThat(records(BEN)).isEmpty();
  }

  @Test
  void a_record_takes_the_place_of_the_one_before() {
    save(Map.of(STANDARD, FIRST, PREMIUM, FIRST));

    save(Map.of(STANDARD, SECOND));

    assertThat(records(ANA)).isEqualTo(Map.of(STANDARD, SECOND, PREMIUM, FIRST));
  }

  @Test
  void a_unit_finds_its_own_records() {
    act(
        ANA,
        unit -> {
          ports.bannerRecords().save(ANA, Map.of(STANDARD, BannerRecord.UNTOUCHED));
          ports.bannerRecords().save(ANA, Map.of(STANDARD, FIRST));

          assertThat(ports.bannerRecords().of(ANA)).isEqualTo(Map.of(STANDARD, FIRST));
        });
  }

  private void save(Map<BannerId, BannerRecord> records) {
    act(ANA, unit -> ports.bannerRecords().save(ANA, records));
  }

  private Map<BannerId, BannerRecord> records(PlayerId player) {
    return ask(() -> ports.bannerRecords().of(player));
  }
}
