package reve.game.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.testworld.PortContract;

/** What every implementation of {@link FriendCodes} keeps. */
public abstract class FriendCodesContract extends PortContract {
  private static final FriendCode CODE = new FriendCode("7K3M9QXA");
  private static final FriendCode OTHER = new FriendCode("7K3M9QXB");

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_nobody_has_one() {
    assertThat(ask(() -> ports.friendCodes().of(ANA))).isEmpty();
    assertThat(ask(() -> ports.friendCodes().holder(CODE))).isEmpty();
  }

  @Test
  void a_code_leads_to_whom_it_was_given() {
    act(ANA, unit -> ports.friendCodes().give(ANA, CODE));
    act(BEN, unit -> ports.friendCodes().give(BEN, OTHER));

    assertThat(ask(() -> ports.friendCodes().of(ANA))).contains(CODE);
    assertThat(ask(() -> ports.friendCodes().holder(CODE))).contains(ANA);
    assertThat(ask(() -> ports.friendCodes().holder(OTHER))).contains(BEN);
  }

  @Test
  void a_unit_finds_what_it_gave() {
    act(
        ANA,
        unit -> {
          assertThat(ports.friendCodes().of(ANA)).isEmpty();
          ports.friendCodes().give(ANA, CODE);
          assertThat(ports.friendCodes().of(ANA)).contains(CODE);
          assertThat(ports.friendCodes().holder(CODE)).contains(ANA);
        });
  }

  @Test
  void what_somebody_has_cannot_be_given() {
    act(ANA, unit -> ports.friendCodes().give(ANA, CODE));

    assertThatThrownBy(() -> act(BEN, unit -> ports.friendCodes().give(BEN, CODE)))
        .isInstanceOf(RuntimeException.class);

    assertThat(ask(() -> ports.friendCodes().of(BEN))).isEmpty();
    assertThat(ask(() -> ports.friendCodes().holder(CODE))).contains(ANA);
  }
}
