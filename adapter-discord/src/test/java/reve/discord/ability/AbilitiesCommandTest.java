package reve.discord.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.ability.Effect;
import reve.game.ability.EffectAt;
import reve.game.ability.Passive;
import reve.game.ability.Strength;
import reve.game.esprit.Element;
import reve.game.shared.BasisPoints;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;

class AbilitiesCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D14")
  void everything_is_told_in_words_with_the_numbers_of_the_tier() {
    Reply abilities = stage.types(ANA, "abilities", "esprit:inferno_5").reply();

    assertThat(abilities.fields())
        .extracting(Reply.Field::name)
        .containsExactly("Basic attack", "Ultimate", "Always", "As a support");
    assertThat(lines(abilities, 0))
        .containsExactly(
            "105% of attack · 1 stamina",
            "• **Burn** takes 7.5% of the hit each turn · 3 turns · up to ×3",
            "• **Mark** the enemy takes 20% more damage for each · 3 turns · up to ×6");
    assertThat(lines(abilities, 1).getFirst())
        .isEqualTo("145% of attack · 2 stamina · again after 5 turns");
    assertThat(lines(abilities, 2))
        .containsExactly(
            "• who hits it burns by 5% of the hit · 5% of its hits mark",
            "• who hits it burns by 5% of the hit");
    assertThat(lines(abilities, 3))
        .containsExactly(
            "100% of 50% of its attack · 1 stamina · again after 3 turns",
            "• **Burn** takes 7.5% of the hit each turn · 5 turns · up to ×3",
            "• **Temporal shift** cooldowns end 1 turn sooner");
  }

  @Test
  void the_card_leads_there_whether_it_is_owned_or_not() {
    stage.world.given(ANA).owns(TestRules.id(Element.INFERNO, 2), 1);

    Scene owned = stage.types(ANA, "esprit", "name:inferno_2");
    Scene other = stage.types(ANA, "esprit", "name:inferno_3");

    assertThat(stage.presses(ANA, owned.button("Abilities")).reply().title().orElseThrow())
        .contains("inferno_2");
    Scene abilities = stage.presses(ANA, other.button("Abilities"));
    assertThat(abilities.reply().title().orElseThrow()).contains("inferno_3");
    assertThat(stage.presses(ANA, abilities.button("Look")).reply().title().orElseThrow())
        .contains("inferno_3");
  }

  @Test
  void every_effect_and_passive_has_words_in_every_language() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      AbilityWords words = new AbilityWords(stage.voices.in(language));
      BasisPoints share = new BasisPoints(4_321);
      assertThat(
              Stream.of(Effect.values())
                  .map(effect -> new EffectAt(effect, new Strength.Share(share), 2, 1))
                  .map(words::of))
          .allMatch(line -> line.contains("43"))
          .doesNotHaveDuplicates();
      assertThat(Stream.of(Passive.values()).map(passive -> words.of(passive, share)))
          .allMatch(line -> !line.isBlank())
          .doesNotHaveDuplicates();
    }
  }

  private static List<String> lines(Reply reply, int field) {
    return reply.fields().get(field).text().lines().toList();
  }
}
