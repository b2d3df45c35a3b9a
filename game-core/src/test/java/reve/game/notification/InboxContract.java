package reve.game.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.achievement.AchievementId;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.esprit.Element;
import reve.game.notification.Inbox.Direct;
import reve.game.notification.Inbox.Key;
import reve.game.notification.Inbox.Letter;
import reve.game.notification.Inbox.Received;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.PortContract;
import reve.game.testworld.TestRules;

/** What every implementation of {@link Inbox} keeps. */
public abstract class InboxContract extends PortContract {
  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  private static Letter letter(long second, String id) {
    return new Letter(
        new Key(NOON.plusSeconds(second), id), new Notice.Risen((int) second + 2, Reward.NOTHING));
  }

  private Page<Received> page(PlayerId player, Turn<Key> turn, int size) {
    return ask(() -> ports.inbox().page(player, turn, size));
  }

  private int unread(PlayerId player) {
    return ask(() -> ports.inbox().unread(player, 3));
  }

  @Test
  void every_kind_of_notice_is_kept_as_it_was() {
    List<Notice> all =
        List.of(
            new Notice.GaugeFull(Gauge.STAMINA, 100),
            new Notice.Unlocked(
                new AchievementId("first"), 5, TestRules.reward(TestRules.REVIES, 10)),
            new Notice.Risen(5, new Reward(Map.of(), Map.of(TestRules.ORB, 2L))),
            new Notice.Fused(
                TestRules.id(Element.INFERNO, 1),
                TestRules.id(Element.VERDANT, 1),
                TestRules.id(Element.UMBRAL, 2)),
            new Notice.FusionFailed(
                TestRules.id(Element.INFERNO, 1), TestRules.id(Element.VERDANT, 1)));
    for (int n = 0; n < all.size(); n++) {
      ports
          .inbox()
          .add(ANA, new Letter(new Key(NOON.plusSeconds(9 - n), "n" + n), all.get(n)), false);
    }

    assertThat(page(ANA, new Turn.First<>(), 10).rows())
        .extracting(received -> received.letter().notice())
        .isEqualTo(all);
  }

  @Test
  void a_letter_arrives_once_and_is_nobody_else_s() {
    ports.inbox().add(ANA, letter(1, "5.2"), false);
    ports.inbox().add(ANA, letter(2, "5.2"), true);
    ports.inbox().markRead(ANA, List.of(letter(1, "5.2").key()), NOON);
    ports.inbox().add(ANA, letter(1, "5.2"), false);

    assertThat(page(ANA, new Turn.First<>(), 10).rows())
        .containsExactly(new Received(letter(1, "5.2"), false));
    assertThat(ports.inbox().claimDirect(NOON.plusSeconds(60), 9)).isEmpty();
    assertThat(page(BEN, new Turn.First<>(), 10).rows()).isEmpty();
  }

  @Test
  void nothing_arrives_for_those_who_do_not_play() {
    PlayerId eve = new PlayerId(5);
    ports.inbox().add(eve, letter(1, "stranger"), true);
    act(eve, unit -> ports.players().accept(new PolicyAccepted(eve, 1, NOON)));
    ports.inbox().add(eve, letter(1, "accepted"), true);
    act(ANA, unit -> ports.personalData().forget(ANA, new PlayerId(77)));
    ports.inbox().add(ANA, letter(1, "forgotten"), true);

    assertThat(page(eve, new Turn.First<>(), 9).rows()).isEmpty();
    assertThat(page(ANA, new Turn.First<>(), 9).rows()).isEmpty();
    assertThat(ports.inbox().claimDirect(NOON.plusSeconds(9), 9)).isEmpty();
  }

  @Test
  void who_begins_anew_is_told_nothing_of_what_was_before() {
    act(ANA, unit -> ports.personalData().forget(ANA, new PlayerId(77)));
    clock.pass(Duration.ofSeconds(1));
    started(ANA);

    ports.inbox().add(ANA, letter(0, "before"), false);
    ports.inbox().add(ANA, letter(1, "since"), false);

    assertThat(ids(page(ANA, new Turn.First<>(), 9))).containsExactly("since");
  }

  @Test
  void the_newest_stand_first_and_pages_turn() {
    Stream.of(1, 2, 3, 4, 5).forEach(n -> ports.inbox().add(ANA, letter(n / 2, "n" + n), false));

    Page<Received> first = page(ANA, new Turn.First<>(), 2);
    Page<Received> second = page(ANA, after(first), 2);
    Page<Received> last = page(ANA, new Turn.Last<>(), 2);
    Page<Received> before = page(ANA, new Turn.Before<>(key(second.rows().getFirst())), 2);

    assertThat(ids(first)).containsExactly("n5", "n4");
    assertThat(ids(second)).containsExactly("n3", "n2");
    assertThat(ids(last)).containsExactly("n2", "n1");
    assertThat(ids(before)).containsExactly("n5", "n4");
    assertThat(first.hasNext()).isTrue();
    assertThat(first.hasPrevious()).isFalse();
  }

  private static Turn<Key> after(Page<Received> page) {
    return new Turn.After<>(key(page.rows().getLast()));
  }

  private static Key key(Received received) {
    return received.letter().key();
  }

  private static List<String> ids(Page<Received> page) {
    return page.rows().stream().map(each -> key(each).id()).toList();
  }

  @Test
  void what_was_read_is_not_unread() {
    Stream.of(1, 2, 3, 4, 5).forEach(n -> ports.inbox().add(ANA, letter(n, "n" + n), false));
    ports.inbox().add(BEN, letter(1, "n1"), false);
    int many = unread(ANA);

    ports
        .inbox()
        .markRead(
            ANA,
            List.of(letter(1, "n1").key(), letter(4, "n4").key(), letter(5, "n5").key()),
            NOON);

    assertThat(many).isEqualTo(3);
    assertThat(unread(ANA)).isEqualTo(2);
    assertThat(unread(BEN)).isEqualTo(1);
    assertThat(page(ANA, new Turn.First<>(), 9).rows())
        .filteredOn(Received::unread)
        .extracting(each -> key(each).id())
        .containsExactly("n3", "n2");
  }

  @Test
  void what_is_to_be_written_directly_is_claimed_by_one_until_it_is_settled() {
    ports.inbox().add(ANA, letter(1, "a"), true);
    ports.inbox().add(BEN, letter(2, "b"), false);
    Instant now = NOON.plusSeconds(1);

    List<Direct> tooEarly = ports.inbox().claimDirect(now.minusMillis(1), 9);
    List<Direct> first = ports.inbox().claimDirect(now, 9);
    List<Direct> meanwhile = ports.inbox().claimDirect(now.plusSeconds(59), 9);
    List<Direct> afterAMinute = ports.inbox().claimDirect(now.plusSeconds(60), 9);
    ports.inbox().settle(afterAMinute.getFirst(), Optional.of(now.plus(Duration.ofHours(1))));
    List<Direct> again = ports.inbox().claimDirect(now.plus(Duration.ofHours(1)), 9);
    ports.inbox().settle(again.getFirst(), Optional.empty());

    assertThat(tooEarly).isEmpty();
    assertThat(first).containsExactly(new Direct(ANA, letter(1, "a"), 0));
    assertThat(meanwhile).isEmpty();
    assertThat(afterAMinute).isEqualTo(first);
    assertThat(again).containsExactly(new Direct(ANA, letter(1, "a"), 1));
    assertThat(ports.inbox().claimDirect(now.plus(Duration.ofDays(9)), 9)).isEmpty();
  }

  @Test
  void no_more_are_claimed_than_were_asked_for() {
    Stream.of(1, 2, 3).forEach(n -> ports.inbox().add(ANA, letter(n, "n" + n), true));

    assertThat(ports.inbox().claimDirect(NOON.plusSeconds(9), 2)).hasSize(2);
    assertThat(ports.inbox().claimDirect(NOON.plusSeconds(9), 2)).hasSize(1);
  }

  @Test
  void what_is_old_is_forgotten() {
    ports.inbox().add(ANA, letter(1, "a"), false);
    ports.inbox().add(BEN, letter(2, "b"), false);

    int forgotten = ports.inbox().forget(NOON.plusSeconds(2));

    assertThat(forgotten).isEqualTo(1);
    assertThat(page(ANA, new Turn.First<>(), 9).rows()).isEmpty();
    assertThat(page(BEN, new Turn.First<>(), 9).rows()).hasSize(1);
  }
}
