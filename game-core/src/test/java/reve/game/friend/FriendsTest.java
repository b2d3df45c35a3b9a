package reve.game.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reve.game.admin.ResetPlayer;
import reve.game.esprit.Element;
import reve.game.friend.FindFriend.Answer.Found;
import reve.game.friend.FindFriend.Answer.Nobody;
import reve.game.friend.FriendCodeOutcome.Own;
import reve.game.host.Grounds;
import reve.game.player.AcceptPolicy;
import reve.game.player.PlayerName;
import reve.game.player.StartGame;
import reve.game.privacy.ForgetPerson;
import reve.game.shared.NotStarted;
import reve.game.shared.PlayerId;
import reve.game.testworld.Belongings;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class FriendsTest {
  private static final FriendCode ONE = new FriendCode("00000001");
  private static final FriendCode TWO = new FriendCode("00000002");

  private final World world = new World();

  @Test
  void whoever_begins_is_given_a_code() {
    world.rolls(new LoadedDice().rolling("friend-code-1", 1));

    begin(ANA);

    assertThat(world.belongings(ANA).friendCode()).contains(ONE);
    assertThat(world.journal(ANA)).endsWith(new FriendCodeMade(ANA));
  }

  @Test
  @Shows("A12")
  void a_code_that_somebody_has_is_drawn_again_in_the_same_unit() {
    world.rolls(new LoadedDice().rolling("friend-code-1", 1).rolling("friend-code-2", 2));
    begin(ANA);
    begin(BEN);

    assertThat(world.belongings(ANA).friendCode()).contains(ONE);
    assertThat(world.belongings(BEN).friendCode()).contains(TWO);
  }

  @Test
  void every_player_has_another_code() {
    Set<FriendCode> codes = new HashSet<>();

    for (int id = 1; id <= 200; id++) {
      begin(new PlayerId(id));
      codes.add(world.belongings(new PlayerId(id)).friendCode().orElseThrow());
    }

    assertThat(codes).hasSize(200);
  }

  @Test
  void whoever_began_before_there_were_codes_gets_theirs_when_they_ask() {
    world.given(ANA);
    world.rolls(new LoadedDice().rolling("friend-code-1", 1));

    FriendCodeOutcome outcome = show(ANA);

    assertThat(outcome).isEqualTo(new Own(ONE));
    assertThat(world.belongings(ANA).friendCode()).contains(ONE);
    assertThat(world.journal(ANA)).containsExactly(new FriendCodeMade(ANA));
  }

  @Test
  void asking_again_writes_nothing() {
    begin(ANA);
    Belongings before = world.belongings(ANA);

    FriendCodeOutcome outcome = show(ANA);

    assertThat(outcome).isEqualTo(new Own(before.friendCode().orElseThrow()));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void who_does_not_play_has_no_code() {
    assertThatExceptionOfType(NotStarted.class).isThrownBy(() -> show(ANA));
  }

  @Test
  @Shows("A12")
  void a_code_shows_another_players_card_and_nothing_of_what_they_hold() {
    world.given(ANA);
    world.given(BEN, ENLIGHTENED, 37).hasGathered(3, 8, 900);
    world.act(BEN, unit -> world.friendCodes.give(BEN, TWO));

    FindFriend.Answer answer = find(TWO);

    assertThat(answer)
        .isEqualTo(
            new Found(
                TWO,
                new PlayerName("player2"),
                37,
                TestRules.player().find(ENLIGHTENED).orElseThrow(),
                TestRules.id(Element.INFERNO, 1),
                3,
                108));
  }

  @Test
  void a_code_of_nobody_is_said_to_be_so() {
    begin(ANA);

    assertThat(find(TWO)).isEqualTo(new Nobody(TWO));
  }

  @Test
  void who_is_forgotten_is_found_no_more_and_their_code_is_free() {
    begin(ANA);
    begin(BEN);
    FriendCode code = world.belongings(BEN).friendCode().orElseThrow();

    world.forgetPerson.handle(new ForgetPerson.Command(world.fresh(), BEN));

    assertThat(find(code)).isEqualTo(new Nobody(code));
    world.act(ANA, unit -> assertThat(world.friendCodes.holder(code)).isEmpty());
  }

  @Test
  void who_is_reset_keeps_the_code_and_is_found_once_they_begin_anew() {
    begin(ANA);
    begin(BEN);
    FriendCode code = world.belongings(BEN).friendCode().orElseThrow();

    world.resetPlayer.handle(
        new ResetPlayer.Command(world.fresh(), ANA, BEN, "Ben", new Grounds("a test")));
    FindFriend.Answer before = find(code);
    begin(BEN);

    assertThat(before).isEqualTo(new Nobody(code));
    assertThat(find(code)).isInstanceOf(Found.class);
    assertThat(world.belongings(BEN).friendCode()).contains(code);
  }

  private void begin(PlayerId player) {
    world.acceptPolicy.handle(new AcceptPolicy.Command(world.fresh(), player));
    world.startGame.handle(
        new StartGame.Command(world.fresh(), player, new PlayerName("Ben"), VIGOROUS));
  }

  private FriendCodeOutcome show(PlayerId player) {
    return world.showFriendCode.handle(new ShowFriendCode.Command(world.fresh(), player));
  }

  private FindFriend.Answer find(FriendCode code) {
    return world.findFriend.handle(new FindFriend.Question(ANA, code));
  }
}
