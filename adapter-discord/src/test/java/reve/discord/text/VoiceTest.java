package reve.discord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.Currency;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.shared.CountedText;
import reve.game.shared.LocalText;
import reve.game.testworld.World;

class VoiceTest {
  private final World world = new World();
  private final Voices voices = new Voices(new Texts(), world.rulebooks);
  private final Voice english = voices.in(Locale.ENGLISH);
  private final Voice german = voices.in(Locale.GERMAN);

  @Test
  void money_is_exact_and_grouped_as_the_reader_groups() {
    assertThat(english.money(REVIES, new Amount(1_234_567))).isEqualTo("* 1,234,567 revies");
    assertThat(german.money(REVIES, new Amount(1_234_567))).isEqualTo("* 1.234.567 revies");
  }

  @Test
  void one_of_a_currency_has_its_own_name() {
    world.enforce(
        new CurrencyRules(
            List.of(
                new Currency(
                    REVIES,
                    "🪙",
                    new CountedText(
                        Map.of(
                            "en", Map.of("one", "revie", "other", "revies"),
                            "de", Map.of("one", "Revie", "other", "Revies"))),
                    new LocalText(Map.of("en", "…"))))));

    assertThat(voices.in(Locale.ENGLISH).money(REVIES, new Amount(1))).isEqualTo("🪙 1 revie");
    assertThat(voices.in(Locale.GERMAN).money(REVIES, new Amount(2))).isEqualTo("🪙 2 Revies");
  }

  @Test
  void a_brief_number_never_says_more_than_there_is() {
    assertThat(english.brief(999)).isEqualTo("999");
    assertThat(english.brief(1_299_999)).isEqualTo("1.29M");
  }

  @Test
  void a_brief_number_is_exact_up_to_four_digits_or_while_the_language_has_no_shorter_form() {
    assertThat(english.brief(8_350)).isEqualTo("8,350");
    assertThat(english.brief(12_399)).isEqualTo("12.3K");
    assertThat(german.brief(8_350)).isEqualTo("8.350");
    assertThat(german.brief(12_399)).isEqualTo("12.399");
    assertThat(german.brief(1_299_999)).isEqualTo("1,29\u00A0Mio.");
  }

  @Test
  void chances_show_every_digit_that_matters() {
    assertThat(english.percent(5, 10_000)).isEqualTo("0.05%");
    assertThat(english.percent(3_995, 10_000)).isEqualTo("39.95%");
  }

  @Test
  void no_chance_reads_higher_than_it_is() {
    assertThat(english.percent(2, 3)).isEqualTo("66.666%");
    assertThat(english.percent(99_999_999, 100_000_000)).isEqualTo("99.999%");
    assertThat(english.percent(1, 18)).isEqualTo("5.555%");
    for (int basisPoints = 0; basisPoints <= 10_000; basisPoints++) {
      assertThat(english.percent(basisPoints, 10_000))
          .isEqualTo(
              new BigDecimal(basisPoints).movePointLeft(2).stripTrailingZeros().toPlainString()
                  + "%");
    }
  }

  @Test
  void nothing_to_pay_is_free() {
    assertThat(english.price(Price.FREE)).isEqualTo("free");
    assertThat(english.price(Price.of(FAYRITES, new Amount(2)))).isEqualTo("* 2 fayrites");
  }

  @Test
  void a_reward_lists_money_in_display_order_before_items() {
    Reward reward =
        new Reward(Map.of(FAYRITES, new Amount(1), REVIES, new Amount(2)), Map.of(POTION, 3L));

    assertThat(english.reward(reward))
        .containsExactly("* 2 revies", "* 1 fayrites", "* 3 energy_potion");
  }

  @Test
  void what_somebody_typed_can_neither_format_nor_mention() {
    assertThat(Voice.asTyped("Ana-Lena (2)")).isEqualTo("Ana-Lena (2)");
    assertThat(Voice.asTyped("**<@1>** `x`")).isEqualTo("\\*\\*\\<\\@1\\>\\*\\* \\`x\\`");
  }
}
