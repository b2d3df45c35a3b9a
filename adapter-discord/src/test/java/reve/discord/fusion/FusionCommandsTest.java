package reve.discord.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRelics.RING;
import static reve.game.testworld.TestRelics.SWORD;
import static reve.game.testworld.TestRules.CATALYST;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.item.ItemId;
import reve.game.shared.PlayerId;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;
import reve.game.testworld.World;

class FusionCommandsTest {
  private static final EspritId EMBER = id(Element.INFERNO, 2);
  private static final EspritId EEL = id(Element.ABYSSAL, 2);

  private final Stage stage = new Stage();

  @BeforeEach
  void begin() {
    stage.world.given(ANA).holds(REVIES, 20_000).owns(EMBER, 3).owns(EEL, 1);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D08")
  void a_fusion_shows_chance_price_result_and_loss_before_it_is_done() {
    Scene ask = fuse("inferno_2", "abyssal_2");

    Reply question = ask.reply();
    assertThat(question.isPrivate()).isTrue();
    assertThat(question.title()).hasValue("Fuse * inferno_2 and * abyssal_2?");
    assertThat(question.fields())
        .extracting(Reply.Field::text)
        .contains("60%", "* 5,723 revies", "* 20,000 revies", "* TEMPEST")
        .anyMatch(text -> text.contains("Different elements"))
        .anyMatch(text -> text.contains("* abyssal_2 · ☆☆☆☆☆ · level 1"));
    assertThat(question.text())
        .endsWith("If it fails, * 1,430 revies and 1 to 2 * tier_2_fragment remain.");
    assertThat(stage.world.held(ANA, REVIES)).isEqualTo(20_000);
  }

  @Test
  void without_names_those_come_up_of_which_two_copies_can_be_fused_strongest_tier_first() {
    EspritId imp = id(Element.UMBRAL, 3);
    stage
        .world
        .given(ANA)
        .owns(imp, 2)
        .owns(Stack.fresh(id(Element.RADIANT, 4), 9, World.NOON).lockedAs(true))
        .owns(id(Element.RADIANT, 18), 2);

    Scene list = stage.types(ANA, "fuse");
    Reply question = stage.chooses(ANA, list.select(), "umbral_3").reply();

    assertThat(list.reply().isPrivate()).isTrue();
    assertThat(list.reply().text()).isEqualTo("* umbral_3 × 2 · 75%\n* inferno_2 × 3 · 80%");
    assertThat(question.title()).hasValue("Fuse * umbral_3 and * umbral_3?");
    assertThat(stage.types(ANA, "fuse", "second:inferno_2").reply().title())
        .hasValue("Fuse * inferno_2 and * inferno_2?");
  }

  @Test
  void with_a_catalyst_those_come_up_too_and_it_is_sure() {
    stage.world.given(ANA).has(CATALYST, 1);

    Scene list = stage.types(ANA, "fuse", "catalyst:true");
    Scene question = stage.chooses(ANA, list.select(), "inferno_2");
    Reply fused = stage.presses(ANA, question.button("Fuse")).reply();

    assertThat(list.reply().text()).isEqualTo("* inferno_2 × 3 · 100%");
    assertThat(question.reply().text()).doesNotContain("fails");
    assertThat(fused.title().orElseThrow()).contains("came of it");
    assertThat(stage.world.belongings(ANA).items()).doesNotContainKey(CATALYST);
  }

  @Test
  void who_has_no_two_of_any_is_told_so() {
    stage.world.given(BEN);

    Reply none = stage.types(BEN, "fuse").reply();

    assertThat(none.isRefusal()).isTrue();
    assertThat(none.text()).contains("two copies");
  }

  @Test
  void what_last_copies_wear_comes_back_and_stands_before_the_button() {
    EspritId shade = id(Element.UMBRAL, 2);
    EspritId spark = id(Element.RADIANT, 2);
    stage.world.given(ANA).owns(wearing(shade, RING)).owns(wearing(spark, SWORD));
    stage.world.rolls(new LoadedDice().rolling("success", 9_999).rolling("fragments", 0));

    Scene ask = fuse("umbral_2", "radiant_2");
    stage.presses(ANA, ask.button("Fuse"));

    assertThat(ask.reply().fields())
        .contains(
            new Reply.Field(
                "What it wears comes back to you", "* 1 iron_sword\n* 1 vampiric_ring", false));
    assertThat(fuse("inferno_2", "abyssal_2").reply().toString()).doesNotContain("comes back");
    assertThat(stage.world.belongings(ANA).items())
        .containsEntry(SWORD, 1L)
        .containsEntry(RING, 1L);
  }

  private static Stack wearing(EspritId esprit, ItemId relic) {
    return Stack.fresh(esprit, 1, World.NOON).wearing(relic);
  }

  @Test
  @Shows("D08")
  void many_fusions_are_tried_out_for_nothing() {
    Scene dry =
        stage.types(ANA, "fusion dryrun", "first:inferno_2", "second:abyssal_2", "times:10000");

    Reply tried = dry.reply();
    assertThat(tried.title().orElseThrow()).contains("10,000 times");
    assertThat(tried.text()).contains("of 10,000").contains("The odds say 60%");
    assertThat(tried.fields().getFirst().text()).contains("tempest_3 ·");
    assertThat(tried.fields().getLast().text()).contains("57,230,000 revies").contains("fragment");
    assertThat(stage.world.held(ANA, REVIES)).isEqualTo(20_000);
    assertThat(stage.presses(ANA, dry.button("real")).reply().title())
        .hasValue("Fuse * inferno_2 and * abyssal_2?");
  }

  @Test
  void what_cannot_be_tried_out_says_why() {
    assertThat(dry("second:abyssal_3").text()).contains("inferno_2").contains("abyssal_3");
    assertThat(dry("second:abyssal_2", "times:1").isRefusal()).isFalse();
    assertThat(dry("second:abyssal_2", "times:10001").text()).contains("from 1 to 10,000");
    assertThat(dry("second:abyssal_2", "times:0").text()).contains("from 1 to 10,000");
    assertThat(dry("second:abyssal_2", "fragments:11").isRefusal()).isTrue();
    assertThat(dry("second:abyssal_2", "catalyst:true").fields()).hasSize(2);
  }

  private Reply dry(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("first:inferno_2");
    return stage.types(ANA, "fusion dryrun", all.toArray(String[]::new)).reply();
  }

  @Test
  void what_was_agreed_to_is_done_once() {
    stage.world.rolls(new LoadedDice().rolling("success", 0));
    Scene ask = fuse("inferno_2", "abyssal_2");

    Reply fused = stage.presses(ANA, ask.button("Fuse")).reply();
    stage.presses(ANA, ask.button("Fuse"));

    assertThat(fused.title()).hasValue("* tempest_3 came of it");
    assertThat(fused.text())
        .contains("at 60%")
        .contains("never met")
        .contains("It took * 5,723 revies; you have * 14,277 revies left");
    assertThat(fused.picture()).isPresent();
    assertThat(stage.world.held(ANA, REVIES)).isEqualTo(20_000 - 5_723);
    assertThat(stage.world.stack(ANA, EEL)).isEmpty();
  }

  @Test
  void a_failure_says_what_remains() {
    stage.world.rolls(new LoadedDice().rolling("success", 9_999).rolling("fragments", 0));

    Reply failed = stage.presses(ANA, fuse("inferno_2", "inferno_2").button("Fuse")).reply();

    assertThat(failed.title()).hasValue("It came to nothing");
    assertThat(failed.text()).contains("80%").contains("1,430 revies and * 1 tier_2_fragment");
  }

  @Test
  void where_the_odds_have_changed_it_is_asked_anew() {
    stage.world.act(ANA, unit -> stage.world.items.add(ANA, Map.of(Fragments.of(new Tier(2)), 5L)));
    String fuse = fuse("inferno_2", "inferno_2", "fragments:2").button("Fuse");
    String other = fuse.substring(0, fuse.lastIndexOf(':') + 1) + "zz";

    Reply again = stage.presses(ANA, other).reply();

    assertThat(again.title()).hasValue("Fuse * inferno_2 and * inferno_2?");
    assertThat(again.fields()).extracting(Reply.Field::text).contains("90%");
    assertThat(stage.world.held(ANA, REVIES)).isEqualTo(20_000);
  }

  @Test
  void the_longest_names_there_can_be_fit_a_button() {
    EspritId longest = new EspritId("e".repeat(EspritId.LONGEST));
    EspritId other = new EspritId("f".repeat(EspritId.LONGEST));
    Reply question = fuse("inferno_2", "inferno_2").reply();
    assertThat(question.rows()).isNotEmpty();

    String written =
        new CustomId(
                FusionViews.FUSE,
                FusionViews.AGREED,
                new PlayerId(Long.MAX_VALUE),
                Optional.of(Long.toString(1L << 62, 36) + ".1"),
                List.of(longest.value(), other.value(), "10cl", "zz"))
            .written();

    assertThat(written.length()).isLessThanOrEqualTo(CustomId.MAX_LENGTH);
  }

  @Test
  void what_cannot_be_fused_is_refused_with_the_reason() {
    stage.world.given(ANA).owns(id(Element.INFERNO, 3), 1).holds(REVIES, 10);

    assertThat(fuse("inferno_2", "inferno_3").reply().text())
        .contains("Only Esprits of one tier fuse");
    assertThat(fuse("inferno_2", "umbral_2").reply().isRefusal()).isTrue();
    assertThat(fuse("inferno_2", "abyssal_2").reply().text())
        .contains("takes * 5,723 revies; you have * 10 revies");
    assertThat(fuse("inferno_2", "abyssal_2", "fragments:11").reply().text())
        .contains("At most 10 fragments");
    assertThat(fuse("inferno_2", "abyssal_2", "fragments:few").reply().text())
        .contains("“few”")
        .contains("from 0 to 10");
    assertThat(fuse("inferno_2", "abyssal_2", "fragments:-1").reply().text())
        .contains("from 0 to 10");
    assertThat(fuse("inferno_2", "abyssal_2", "catalyst:true").reply().isRefusal()).isTrue();
    assertThat(fuse("abyssal_2", "abyssal_2").reply().text()).contains("two copies");
  }

  @Test
  @Shows("D08")
  void rates_and_history_are_shown() {
    assertThat(stage.types(ANA, "fusion history").reply().text()).contains("not fused yet");
    stage.world.rolls(new LoadedDice().rolling("success", 0));
    stage.presses(ANA, fuse("inferno_2", "inferno_2").button("Fuse"));

    Reply history = stage.types(ANA, "fusion history").reply();
    Reply rates = stage.types(ANA, "fusion rates").reply();

    assertThat(history.title()).hasValue("One fusion, one of which succeeded");
    assertThat(history.text()).contains("* inferno_2 + * inferno_2 → **").contains("(80%)");
    assertThat(rates.text()).contains("**85%** (63.75% with different elements) · * 2,000 revies");
    assertThat(rates.text().lines()).hasSize(17);
  }

  private Scene fuse(String first, String second, String... more) {
    String[] options = new String[2 + more.length];
    options[0] = "first:" + first;
    options[1] = "second:" + second;
    System.arraycopy(more, 0, options, 2, more.length);
    return stage.types(ANA, "fuse", options);
  }

  @Test
  void beside_one_only_what_can_be_fused_with_it_comes_up() {
    stage.world.given(ANA).owns(id(Element.UMBRAL, 3), 2).owns(id(Element.RADIANT, 18), 2);

    assertThat(stage.suggests(ANA, "fuse", "first", ""))
        .containsExactly("abyssal_2", "inferno_2", "umbral_3");
    assertThat(stage.suggests(ANA, "fuse", "second", "", "first:inferno_2"))
        .containsExactly("abyssal_2", "inferno_2");
    assertThat(stage.suggests(ANA, "fuse", "second", "", "first:abyssal_2"))
        .containsExactly("inferno_2");
    assertThat(stage.suggests(ANA, "fuse", "first", "", "second:umbral_3"))
        .containsExactly("umbral_3");
    assertThat(stage.suggests(ANA, "fuse", "second", "", "first:nothing known"))
        .containsExactly("abyssal_2", "inferno_2", "umbral_3");
  }

  @Test
  void what_the_team_keeps_does_not_come_up() {
    stage.types(ANA, "team set", "leader:inferno_2", "support:abyssal_2");
    stage.world.given(ANA).owns(EMBER, 2);

    assertThat(stage.suggests(ANA, "fuse", "first", "")).containsExactly("inferno_2");
    assertThat(stage.suggests(ANA, "fuse", "second", "", "first:inferno_2")).isEmpty();
    assertThat(stage.types(ANA, "fuse").reply().text()).contains("two copies");
  }

  @Test
  void the_same_again_is_offered_only_while_copies_and_money_last() {
    stage.world.given(ANA).owns(EMBER, 4).holds(REVIES, 100_000);

    assertThat(fusing("inferno_2").isOffered("Fuse these again")).isTrue();
    assertThat(fusing("inferno_2").isOffered("Fuse these again")).isFalse();
    stage.world.given(ANA).owns(EMBER, 4).holds(REVIES, 5_723);
    assertThat(fusing("inferno_2").isOffered("Fuse these again")).isFalse();
  }

  @Test
  void the_same_again_is_not_offered_where_the_team_keeps_the_last() {
    stage.types(ANA, "team set", "leader:inferno_2");
    stage.world.given(ANA).owns(EMBER, 4).holds(REVIES, 100_000);

    assertThat(fusing("inferno_2").isOffered("Fuse these again")).isFalse();
  }

  private Scene fusing(String both) {
    return stage.presses(ANA, fuse(both, both).button("Fuse"));
  }
}
