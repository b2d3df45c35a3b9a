package reve.game.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.ORB;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.achievement.AchievementId;
import reve.game.energy.Gauge;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.explore.Explore;
import reve.game.fusion.FuseEsprits;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.HostRules;
import reve.game.inmemory.InMemoryEvents;
import reve.game.inventory.UseItem;
import reve.game.notification.Inbox.Received;
import reve.game.notification.NoticeSettings.Wishes;
import reve.game.player.Player.Reserve;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Subscriber;
import reve.game.shared.Turn;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class NoticesTest {
  private static final EspritId EMBER = TestRules.id(Element.INFERNO, 1);

  private final World world = new World();

  @Test
  void a_level_an_achievement_and_a_fusion_come_into_the_inbox_once_delivered() {
    world.enforce(TestRules.achievements());
    world.given(ANA).has(ORB, 9).owns(EMBER, 6).holds(REVIES, 50_000);
    world.rolls(new LoadedDice().rolling("success", 0));
    learn(1);
    fuse();
    world.rolls(new LoadedDice().rolling("success", 9_999));
    fuse();
    List<Notice> before = told(ANA);

    world.deliver();
    world.deliver();

    assertThat(before).isEmpty();
    EspritId result =
        ((Notice.Fused) told(ANA).stream().filter(Notice.Fused.class::isInstance).findFirst().get())
            .result();
    assertThat(told(ANA))
        .containsExactlyInAnyOrder(
            new Notice.Risen(2, TestRules.experience().rewardAt(2)),
            new Notice.Fused(EMBER, EMBER, result),
            new Notice.FusionFailed(EMBER, EMBER),
            new Notice.Unlocked(new AchievementId("first"), 5, TestRules.reward(REVIES, 5_000)));
    assertThat(told(BEN)).isEmpty();
  }

  @Test
  void a_message_that_is_delivered_again_arrives_once() {
    world.given(ANA).has(ORB, 9);
    learn(1);
    world.deliver();

    new FillInbox(new InMemoryEvents(world.database), this::postbox)
        .receive(new Subscriber.Message(ANA, world.acts(ANA), 2, NOON, "level_up", ""));

    assertThat(told(ANA)).hasSize(1);
  }

  private Postbox postbox() {
    return new Postbox(world.unitOfWork, world.noticeSettings, world.inbox);
  }

  @ParameterizedTest
  @EnumSource
  @Shows("F10")
  void what_is_switched_off_never_arrives(NoticeType type) {
    world.given(ANA);
    turn(ANA, type, false);
    for (Notice notice : everyKind()) {
      postbox().put(ANA, letter(notice));
    }

    assertThat(told(ANA)).noneMatch(notice -> notice.kind() == type);
    assertThat(told(ANA))
        .hasSize((int) everyKind().stream().filter(each -> each.kind() != type).count());
  }

  private static List<Notice> everyKind() {
    return List.of(
        new Notice.GaugeFull(Gauge.ENERGY, 100),
        new Notice.Unlocked(new AchievementId("x"), 1, TestRules.reward(REVIES, 1)),
        new Notice.Risen(2, TestRules.reward(REVIES, 1)),
        new Notice.Fused(EMBER, EMBER, EMBER),
        new Notice.FusionFailed(EMBER, EMBER),
        new Notice.AmongTheBest(7, TestRules.reward(REVIES, 1)));
  }

  private static Inbox.Letter letter(Notice notice) {
    return new Inbox.Letter(new Inbox.Key(NOON, notice.toString()), notice);
  }

  @Test
  void the_rules_decide_for_whoever_said_nothing_and_only_for_them() {
    world.given(ANA);
    world.given(BEN);
    turn(BEN, NoticeType.LEVEL_UP, true);
    world.enforce(new NotificationRules(Set.of(NoticeType.ACHIEVEMENT), 10, 30, 5));

    for (Notice notice : everyKind()) {
      postbox().put(ANA, letter(notice));
      postbox().put(BEN, letter(notice));
    }

    assertThat(told(ANA)).extracting(Notice::kind).containsOnly(NoticeType.ACHIEVEMENT);
    assertThat(told(BEN))
        .extracting(Notice::kind)
        .containsOnly(NoticeType.ACHIEVEMENT, NoticeType.LEVEL_UP);
  }

  @Test
  void seven_are_on_and_two_are_off_at_first() {
    assertThat(NoticeType.values())
        .filteredOn(type -> Wishes.NONE.want(type, TestRules.notifications()))
        .hasSize(7)
        .doesNotContain(NoticeType.DAILY_REMINDER, NoticeType.WEEKLY_SUMMARY);
  }

  @Test
  void nobody_is_told_who_does_not_play() {
    postbox().put(ANA, letter(new Notice.GaugeFull(Gauge.ENERGY, 1)));
    world.given(ANA);

    assertThat(told(ANA)).isEmpty();
  }

  @Test
  void while_they_are_closed_nothing_arrives_and_nothing_is_made_up_for_later() {
    world.given(ANA);
    world.act(ANA, unit -> world.gaugeWatches.watch(ANA, Gauge.STAMINA, Optional.of(NOON)));

    close();
    postbox().put(ANA, letter(everyKind().getFirst()));
    check(Duration.ZERO);
    world.enforce(HostRules.NONE);
    check(Duration.ofHours(1));

    assertThat(told(ANA)).isEmpty();
  }

  private void close() {
    world.enforce(
        new HostRules(
            Map.of(DecreeName.closing("notification"), new Decree.Closing("notification"))));
  }

  @Test
  void while_they_are_closed_nobody_is_written_to_and_what_was_due_waits() {
    Mail mail = new Mail();
    world.given(ANA);
    direct(ANA, true, Locale.GERMAN);
    postbox().put(ANA, letter(everyKind().getFirst()));

    close();
    mail.go();
    List<String> sent = List.copyOf(mail.sent);
    world.enforce(HostRules.NONE);
    mail.go();

    assertThat(sent).isEmpty();
    assertThat(mail.sent).hasSize(1);
  }

  @Test
  void energy_that_was_spent_and_fills_up_by_itself_is_told_once() {
    world.given(ANA);
    energy(100);
    world.explore.handle(new Explore.Command(world.fresh(), ANA));
    Duration whole = Duration.ofMinutes(125);

    check(whole.minusSeconds(1));
    List<Notice> tooEarly = told(ANA);
    check(Duration.ofSeconds(1));
    check(Duration.ofHours(5));

    assertThat(tooEarly).isEmpty();
    assertThat(told(ANA)).containsExactly(new Notice.GaugeFull(Gauge.ENERGY, 100));
    assertThat(world.gaugeWatches.claimDue(NOON.plus(Duration.ofDays(9)), 10)).isEmpty();
  }

  @Test
  void energy_that_a_potion_filled_up_is_not_told() {
    world.given(ANA).has(POTION, 1);
    energy(100);
    world.explore.handle(new Explore.Command(world.fresh(), ANA));
    world.useItem.handle(new UseItem.Command(world.fresh(), ANA, POTION, 1));

    check(Duration.ofDays(1));

    assertThat(told(ANA)).isEmpty();
  }

  @Test
  void whoever_gained_room_meanwhile_is_told_when_that_is_full_too() {
    world.given(ANA).has(ORB, 1);
    energy(100);
    world.explore.handle(new Explore.Command(world.fresh(), ANA));
    learn(1);

    check(Duration.ofMinutes(125));
    List<Notice> atTheOldRoom = gauges();
    check(Duration.ofMinutes(10));

    assertThat(atTheOldRoom).isEmpty();
    assertThat(gauges()).containsExactly(new Notice.GaugeFull(Gauge.ENERGY, 102));
  }

  private List<Notice> gauges() {
    return told(ANA).stream().filter(Notice.GaugeFull.class::isInstance).toList();
  }

  @Test
  void more_than_a_batch_are_told_at_once() {
    List<PlayerId> crowd = IntStream.rangeClosed(1, 101).mapToObj(PlayerId::new).toList();
    for (PlayerId each : crowd) {
      world.given(each);
      world.act(each, unit -> world.gaugeWatches.watch(each, Gauge.STAMINA, Optional.of(NOON)));
    }

    check(Duration.ZERO);

    assertThat(crowd).allMatch(each -> told(each).size() == 1);
  }

  @Test
  void what_was_shown_is_read_and_the_rest_is_not() {
    world.given(ANA);
    world.enforce(new NotificationRules(Set.of(NoticeType.ENERGY_FULL), 2, 30, 5));
    for (int n = 0; n < 3; n++) {
      postbox()
          .put(
              ANA,
              new Inbox.Letter(
                  new Inbox.Key(NOON.plusSeconds(n), "n" + n),
                  new Notice.GaugeFull(Gauge.ENERGY, n)));
    }

    ViewNotices.Opened first = world.viewNotices.open(ANA, new Turn.First<>());
    ViewNotices.Opened again = world.viewNotices.open(ANA, new Turn.First<>());

    assertThat(first.unread()).isEqualTo(3);
    assertThat(first.page().rows()).hasSize(2).allMatch(Received::unread);
    assertThat(again.unread()).isEqualTo(1);
    assertThat(again.page().rows()).noneMatch(Received::unread);
  }

  @Test
  void a_switch_is_kept_and_told_to_the_journal() {
    world.given(ANA);

    SwitchOutcome off = turn(ANA, NoticeType.LEVEL_UP, false);
    SwitchOutcome direct = direct(ANA, true, Locale.GERMAN);
    SwitchOutcome none = direct(ANA, false, Locale.GERMAN);

    Wishes wishes = new Wishes(Map.of(NoticeType.LEVEL_UP, false), Optional.empty());
    assertThat(off).isEqualTo(new SwitchOutcome.Switched(wishes));
    assertThat(direct)
        .isEqualTo(new SwitchOutcome.Switched(wishes.directly(Optional.of(Locale.GERMAN))));
    assertThat(none).isEqualTo(new SwitchOutcome.Switched(wishes));
    assertThat(world.viewNotices.wishes(ANA)).isEqualTo(wishes);
    assertThat(world.journal(ANA))
        .containsExactly(
            new NotificationSwitched(ANA, "LEVEL_UP", false),
            new NotificationSwitched(ANA, "direct", true),
            new NotificationSwitched(ANA, "direct", false));
  }

  @Test
  @Shows("F10")
  void only_those_who_asked_are_written_to_and_in_their_language() {
    Mail mail = new Mail();
    world.given(ANA);
    world.given(BEN);
    direct(ANA, true, Locale.GERMAN);
    postbox().put(ANA, letter(everyKind().getFirst()));
    postbox().put(BEN, letter(everyKind().getFirst()));

    mail.go();
    mail.go();

    assertThat(mail.sent).containsExactly("1 de " + everyKind().getFirst());
  }

  @Test
  void whoever_wants_none_any_more_is_not_written_to() {
    Mail mail = new Mail();
    world.given(ANA);
    direct(ANA, true, Locale.GERMAN);
    postbox().put(ANA, letter(everyKind().getFirst()));
    direct(ANA, false, Locale.GERMAN);

    mail.go();

    assertThat(mail.sent).isEmpty();
    assertThat(told(ANA)).hasSize(1);
  }

  @Test
  void what_could_not_be_sent_is_tried_again_a_few_times_with_longer_pauses() {
    Mail mail = new Mail();
    mail.broken = true;
    world.given(ANA);
    direct(ANA, true, Locale.ENGLISH);
    postbox().put(ANA, letter(everyKind().getFirst()));

    for (int minute = 0; minute < 200; minute++) {
      mail.go();
      world.clock.pass(Duration.ofMinutes(1));
    }

    assertThat(mail.tries)
        .containsExactly(
            NOON,
            NOON.plus(Duration.ofMinutes(2)),
            NOON.plus(Duration.ofMinutes(6)),
            NOON.plus(Duration.ofMinutes(14)),
            NOON.plus(Duration.ofMinutes(30)));
  }

  /** A way to players that can be out of order. */
  private final class Mail implements DirectMessages {
    private final List<String> sent = new ArrayList<>();
    private final List<Instant> tries = new ArrayList<>();
    private boolean broken;

    void go() {
      new SendDirectMessages(world.unitOfWork, world.noticeSettings, world.inbox, this).handle();
    }

    @Override
    public Delivery send(PlayerId player, Locale language, String id, Notice notice) {
      tries.add(world.clock.instant());
      if (broken) {
        throw new IllegalStateException("the post is on strike");
      }
      sent.add(player.value() + " " + language + " " + notice);
      return Delivery.SENT;
    }
  }

  @Test
  void old_notices_are_forgotten() {
    world.given(ANA);
    postbox().put(ANA, letter(everyKind().getFirst()));

    world.clock.pass(Duration.ofDays(30));
    world.forgetNotices.handle();
    int kept = told(ANA).size();
    world.clock.pass(Duration.ofMillis(1));
    world.forgetNotices.handle();

    assertThat(kept).isEqualTo(1);
    assertThat(told(ANA)).isEmpty();
  }

  @Test
  void what_nobody_asked_for_is_not_taken() {
    Subscriber inbox = new FillInbox(new InMemoryEvents(world.database), this::postbox);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> inbox.receive(new Subscriber.Message(ANA, 1, 1, NOON, "summon", "")));
  }

  private void energy(long points) {
    world.act(
        ANA,
        unit ->
            world.players.save(
                world.players.demand(ANA).withEnergy(new Reserve(points, world.clock.instant()))));
  }

  private void check(Duration later) {
    world.clock.pass(later);
    world.deliver();
    world.checkGauges.handle();
  }

  private void learn(int orbs) {
    world.useItem.handle(new UseItem.Command(world.fresh(), ANA, ORB, orbs));
  }

  private void fuse() {
    world.fuseEsprits.handle(
        new FuseEsprits.Command(
            world.fresh(), ANA, new FuseEsprits.Wish(EMBER, EMBER, 0, false, false)));
  }

  private SwitchOutcome turn(PlayerId player, NoticeType type, boolean wanted) {
    return world.switchNotices.handle(
        new SwitchNotices.Command(
            world.fresh(), player, Optional.of(type), wanted, Locale.ENGLISH));
  }

  private SwitchOutcome direct(PlayerId player, boolean wanted, Locale language) {
    CommandId id = world.fresh();
    return world.switchNotices.handle(
        new SwitchNotices.Command(id, player, Optional.empty(), wanted, language));
  }

  private List<Notice> told(PlayerId player) {
    return world.unitOfWork.ask(moment ->
        world.inbox.page(player, new Turn.First<>(), 1_000).rows().stream()
            .map(received -> received.letter().notice())
            .toList());
  }
}
