package reve.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.app.config.ConfigReading.Faulty;
import reve.app.config.ConfigReading.Sound;
import reve.game.echo.EchoRules;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Relics;
import reve.game.esprit.Tier;
import reve.game.fragment.FragmentRules;
import reve.game.leaderboard.Board.Measure;
import reve.game.leaderboard.LeaderboardRules;
import reve.game.player.PlayerClass.Bonus;
import reve.game.player.PlayerRules;
import reve.game.reve.ReveRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.LimitRules;
import reve.game.shared.RateLimits.Limit;
import reve.game.shared.Rulebook;
import reve.game.summon.Banner;
import reve.game.summon.BannerId;
import reve.game.summon.SummonRules;
import reve.game.testworld.TestRelics;
import reve.game.testworld.TestRules;

class ConfigFolderTest {
  @TempDir Path empty;
  private GameFolder game;

  @BeforeEach
  void copy() {
    game = new GameFolder(empty);
  }

  private Rulebook sound() {
    return switch (new ConfigFolder(game.path()).read()) {
      case Sound(var book) -> book;
      case Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  private List<String> faults() {
    return switch (new ConfigFolder(game.path()).read()) {
      case Sound sound -> List.of();
      case Faulty(var faults) -> faults.stream().map(FileFault::inWords).toList();
    };
  }

  @Test
  void the_shipped_game_is_sound_and_complete() {
    Rulebook book = sound();

    assertThat(book.of(Catalogue.class).size()).isEqualTo(108);
    assertThat(book.of(CurrencyRules.class).currencies()).hasSize(8);
  }

  @Test
  void each_figure_arrives_in_its_rule() {
    Rulebook book = sound();

    Banner premium = book.of(SummonRules.class).find(new BannerId("premium")).orElseThrow();
    assertThat(premium.price()).isEqualTo(Price.of(new CurrencyId("erythl"), new Amount(25)));
    assertThat(premium.counts()).containsExactly(1, 10);
    assertThat(premium.weights()).containsEntry(new Tier(7), 2L);
    assertThat(premium.pullsPerDay()).contains(30);
    assertThat(premium.opens()).isEmpty();
    assertThat(book.of(SummonRules.class).pity().forcedTiers())
        .containsExactly(new Tier(6), new Tier(7));
    PlayerRules players = book.of(PlayerRules.class);
    assertThat(players.classBonus().base()).isEqualTo(new BasisPoints(1_000));
    assertThat(players.classes().getLast().bonus()).isEqualTo(Bonus.REVIES_INCOME);
    assertThat(book.of(LimitRules.class).named("summon")).isEqualTo(new Limit(2, 15));
    assertThat(book.of(LeaderboardRules.class).categories().get(2).measure())
        .isEqualTo(new Measure.Held(new CurrencyId("revies")));
    Catalogue catalogue = book.of(Catalogue.class);
    Esprit first = catalogue.get(new EspritId("last_match"));
    assertThat(first.element()).isEqualTo(Element.INFERNO);
    assertThat(first.base().atk()).isEqualTo(29);
    assertThat(first.retired()).isFalse();
    assertThat(catalogue.growth().limitBreaks()).hasSize(9).contains(new BasisPoints(21_436));
    assertThat(catalogue.traits(new Tier(18)).dissolveVirelite()).isEqualTo(298_022_450);
  }

  /** Reve pulls are limited by their charges; the limit only keeps them calm. */
  @Test
  void limits_are_those_of_the_rule_book() {
    LimitRules limits = sound().of(LimitRules.class);

    assertThat(limits.named("reve")).isEqualTo(new Limit(10, 60));
    assertThat(limits.named("fusion")).isEqualTo(new Limit(50, 300));
    assertThat(limits.named("awakening")).isEqualTo(new Limit(40, 300));
    assertThat(limits.named("echo")).isEqualTo(new Limit(25, 60));
    assertThat(limits.named("nothing of that name")).isEqualTo(new Limit(20, 60));
    assertThat(limits.perGuild()).isEqualTo(new Limit(3_000, 60));
  }

  @Test
  void what_chance_gives_is_what_its_odds_were_tested_for() {
    Rulebook book = sound();

    assertThat(book.of(ReveRules.class)).isEqualTo(TestRules.reve());
    assertThat(book.of(EchoRules.class)).isEqualTo(TestRules.echo());
    assertThat(book.of(FragmentRules.class)).isEqualTo(TestRules.fragments());
  }

  @Test
  void relics_are_those_that_were_tested_and_esprits_can_wear_them() {
    Rulebook book = sound();

    assertThat(book.of(Relics.class)).isEqualTo(TestRelics.rules());
    assertThat(book.of(Catalogue.class).relics()).isEqualTo(TestRelics.rules());
  }

  @Test
  void a_banner_may_open_and_close() {
    game.edit(
        "summon.json",
        "\"pullsPerDay\": 30,",
        "\"opens\": \"2027-03-01T00:00:00Z\", \"closes\": \"2027-03-22T00:00:00Z\",");

    Banner premium = sound().of(SummonRules.class).find(new BannerId("premium")).orElseThrow();

    assertThat(premium.opens()).contains(Instant.parse("2027-03-01T00:00:00Z"));
    assertThat(premium.pullsPerDay()).isEqualTo(Optional.empty());
  }

  @Test
  void a_byte_order_mark_is_not_a_fault() {
    game.write("collection.json", "\uFEFF" + game.read("collection.json"));

    assertThat(faults()).isEmpty();
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        arguments(
            "summon.json",
            "\"fayrites\": 1",
            "\"fayrits\": 1",
            "summon.json, banners[0].price.fayrits: fayrits – expected the id of a currency in"
                + " currencies.json"),
        arguments(
            "summon.json",
            "\"at\": 100",
            "\"at\": 0",
            "summon.json, pity.at: 0 – expected at least 1"),
        arguments(
            "summon.json",
            "[1, 10]",
            "[1, 11]",
            "summon.json, banners[0].counts[1]: 11 – expected at most 10"),
        arguments(
            "summon.json",
            "[1, 10]",
            "[10, 10]",
            "summon.json, banners[0].counts: [10,10] – expected no entry twice"),
        arguments(
            "summon.json",
            "\"pullsPerDay\": 30",
            "\"opens\": \"2027-02-31T00:00:00Z\"",
            "summon.json, banners[1].opens: \"2027-02-31T00:00:00Z\" – expected when the banner"
                + " opens, as an instant in UTC; without it, always has been open"),
        arguments(
            "summon.json",
            "\"id\": \"premium\"",
            "\"id\": \"standard\"",
            "summon.json, banners[1].id: standard – expected an id of its own"),
        arguments(
            "echo.json",
            "\"12\": 10",
            "\"13\": 10",
            "echo.json, loot[4].brackets[1].tiers.13: unknown entry – expected one of 1, 2, 3, 4,"
                + " 5, 6, 7, 8, 9, 10, 11, 12"),
        arguments(
            "echo.json",
            "\"loot\": \"cosmic\"",
            "\"loot\": \"comic\"",
            "echo.json, echoes[9].loot: comic – expected the id of one of the loot tables"),
        arguments(
            "fragment.json",
            "\"from\": 4, \"to\": 12",
            "\"from\": 12, \"to\": 4",
            "fragment.json, bundles[1].to: 4 – expected at least 12"),
        arguments(
            "reve.json",
            "\"1\": 4500, \"2\": 2500, \"3\": 1500, ",
            "",
            "reve.json, weights: [4, 5, 6, 7, 8, 9] – expected at least one of the tiers that are"
                + " open at level 1"),
        arguments(
            "economy.json",
            "\"cycle\": 28",
            "\"cycle\": 28, \"cicle\": 3",
            "economy.json, dailyReward.cicle: unknown entry – expected one of base, days,"
                + " milestones, cycle"),
        arguments(
            "economy.json",
            "{\"streak\": 7",
            "{\"streak\": 29",
            "economy.json, dailyReward.milestones[0].streak: 29 – expected at most the cycle, 28"),
        arguments(
            "economy.json",
            "{",
            "{ // spring sale\n",
            "economy.json, line 1, column 3: a comment – expected correct JSON"),
        arguments(
            "item.json",
            "\"common\"",
            "\"comon\"",
            "item.json, items[0].rarity: \"comon\" – expected one of common, uncommon, rare, epic,"
                + " legendary, mythic"),
        arguments(
            "leaderboard.json",
            "currency:revies",
            "curency:revies",
            "leaderboard.json, categories[2].measure: \"curency:revies\" – expected what is"
                + " compared: level, power, unique_esprits, weekly_points, or currency: and a currency's id"),
        arguments(
            "achievement.json",
            "\"needs\": \"awakenings\"",
            "\"needs\": \"sleeps\"",
            "achievement.json, achievements[3].needs: \"sleeps\" – expected what it needs so much of:"
                + " a counter, or earned: or spent: and a currency's id"),
        arguments(
            "achievement.json",
            "\"points\": 500,",
            "\"points\": 1000,",
            "achievement.json, points[2].points: 1000 – expected more than 250 and at most 785, what"
                + " all achievements give"),
        arguments(
            "codex.json",
            "\"last_match\"",
            "\"nobody\"",
            "codex.json, sets[0].esprits[0]: nobody – expected the id of an Esprit that stands here"
                + " once"),
        arguments(
            "leaderboard.json",
            "\"top\": 100,",
            "",
            "leaderboard.json, top: missing – expected an entry; it has no default"),
        arguments(
            "leaderboard.json",
            "\"id\": \"power\"",
            "\"id\": \"level\"",
            "leaderboard.json, categories[1].id: level – expected an id of its own"),
        arguments(
            "limits.json",
            "\"summon\"",
            "\"summon\": {\"count\": 9, \"seconds\": 9}, \"summon\"",
            "limits.json, line 5, column 51: the same key twice: 'summon' – expected correct JSON"),
        arguments(
            "player.json",
            "\"starterTier\": 1",
            "\"starterTier\": 1.5",
            "player.json, starterPackage.starterTier: 1.5 – expected a value of type integer"),
        arguments(
            "player.json",
            "\"starterTier\": 1",
            "\"starterTier\": null",
            "player.json, starterPackage.starterTier: null – expected a value of type integer"),
        arguments(
            "player.json",
            "\"vigorous\"",
            "\"Very vigorous\"",
            "player.json, classes[0].id: \"Very vigorous\" – expected a name that never changes: a"
                + " small letter, then small letters, digits and underscores"),
        arguments(
            "esprit/inferno.json",
            "toasted_moth",
            "last_match",
            "esprit/inferno.json, esprits[1].id: last_match – expected an id of its own;"
                + " esprit/inferno.json has it already"),
        arguments(
            "esprit/inferno.json",
            "\"atk\": 29",
            "\"atk\": 290",
            "esprit/inferno.json, last_match.atk+def+hp: 307 – expected from 31 to 62, the range of"
                + " its tier"),
        arguments(
            "esprit/umbral.json",
            "\"element\": \"umbral\"",
            "\"element\": \"radiant\"",
            "esprit/umbral.json, element: RADIANT – expected UMBRAL, as the file is named"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void a_fault_names_file_path_value_and_what_was_expected(
      String file, String text, String replacement, String fault) {
    game.edit(file, text, replacement);

    assertThat(faults()).contains(fault);
  }

  @Test
  void an_effect_that_nobody_knows_is_refused() {
    game.edit("ability.json", "\"ultimate\": [\"burn\"]", "\"ultimate\": [\"freeze\"]");

    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("ability.json, elements.inferno.sets[0].ultimate[0]: \"freeze\"");
  }

  @Test
  void a_tier_without_a_set_is_refused() {
    game.edit(
        "ability.json",
        """
                {"basic": [], "ultimate": ["burn"], "passive": ["low_health_damage"]},
        """,
        "");

    assertThat(faults())
        .containsExactly(
            "ability.json, elements: INFERNO with 4 – expected a set for each tier from 1 to 5, as"
                + " many as the others have");
  }

  @Test
  void what_is_no_single_object_in_utf_8_is_refused() {
    game.write("collection.json", game.read("collection.json") + "{}")
        .write("limits.json", "")
        .write("item.json", "[]")
        .writeBytes(
            "summon.json", "{\n\"$schema\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(faults())
        .contains(
            "limits.json: empty – expected one JSON object",
            "item.json: [] – expected one JSON object",
            "summon.json, line 2: not UTF-8 – expected text saved as UTF-8")
        .anyMatch(fault -> fault.startsWith("collection.json, line 10"));
  }

  @Test
  void files_that_are_missing_or_unknown_are_named() {
    game.delete("summon.json").write("sumon.json", "{}").delete("esprit/radiant.json");

    assertThat(faults())
        .contains(
            "summon.json: missing – expected this file in " + game.path(),
            "esprit/radiant.json: missing – expected this file in " + game.path())
        .anyMatch(fault -> fault.startsWith("sumon.json: unknown file – expected only "));
  }

  @Test
  void faults_of_all_files_come_at_once_even_when_one_cannot_be_read() {
    game.edit("currencies.json", "{", "")
        .edit("summon.json", "\"pity\": \"standard\"", "\"pity\": \"standart\"")
        .edit("esprit/abyssal.json", "\"tier\": 1,", "\"tier\": 19,");

    assertThat(faults())
        .anyMatch(fault -> fault.startsWith("currencies.json, line "))
        .contains(
            "esprit/abyssal.json, esprits[0].tier: 19 – expected at most 18",
            "summon.json, banners[0].pity: standart – expected a banner's id");
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path nowhere = game.path().resolve("nowhere");

    assertThat(new ConfigFolder(nowhere).read())
        .isEqualTo(
            new Faulty(
                List.of(
                    FileFault.of(nowhere.toString(), "", "not there", "a folder with the game"))));
  }
}
