package reve.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that never fails guards nothing: each is shown a class that breaks it. */
@TestInstance(Lifecycle.PER_CLASS)
class PlantedViolationsTest {
  private final JavaClasses planted =
      new ClassFileImporter()
          .importPackages(
              "reve.game.planted",
              "reve.game.plantedtoo",
              "reve.game.shared.planted",
              "reve.persistence.planted",
              "reve.discord.planted",
              "reve.game.inmemory",
              "reve.game.summon",
              "reve.game.economy");

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments(HouseRules.CORE_STANDS_ALONE, "reve.game.planted.KnowsTheOutside"),
        arguments(HouseRules.FEATURES_FORM_NO_CYCLE, "Cycle detected: Slice planted"),
        arguments(HouseRules.SHARED_KNOWS_NO_FEATURE, "reve.game.shared.planted.KnowsAFeature"),
        arguments(HouseRules.TIME_COMES_WITH_THE_UNIT, "reve.game.planted.ReadsTheClock.instant"),
        arguments(HouseRules.TIME_COMES_WITH_THE_UNIT, "reve.game.planted.ReadsTheClock.clock"),
        arguments(HouseRules.TIME_COMES_WITH_THE_UNIT, "reve.game.planted.ReadsTheClock.nanos"),
        arguments(HouseRules.CHANCE_COMES_WITH_THE_UNIT, "reve.game.planted.RollsItsOwn.random"),
        arguments(HouseRules.CHANCE_COMES_WITH_THE_UNIT, "reve.game.planted.RollsItsOwn.math"),
        arguments(HouseRules.CHANCE_COMES_WITH_THE_UNIT, "reve.game.planted.RollsItsOwn.uuid"),
        arguments(HouseRules.OUTCOMES_ARE_SEALED, "reve.game.planted.OpenOutcome is not sealed"),
        arguments(HouseRules.OUTCOME_CASES_ARE_RECORDS, "reve.game.planted.OpenOutcome$Case"),
        arguments(HouseRules.ADAPTERS_DO_NOT_KNOW_EACH_OTHER, "Slice persistence"),
        arguments(HouseRules.DISCORD4J_STAYS_IN_ITS_ADAPTER, "reve.persistence.planted.Stray"),
        arguments(HouseRules.JOOQ_STAYS_IN_ITS_ADAPTER, "reve.discord.planted.Stray"),
        arguments(HouseRules.REDISSON_STAYS_IN_ITS_ADAPTER, "reve.discord.planted.Stray"),
        arguments(HouseRules.GUICE_STAYS_IN_APP, "reve.persistence.planted.Stray"),
        arguments(HouseRules.COMMANDS_REACH_NO_STORE, "reve.discord.planted.ReachesAStore"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_planted_violation_is_seen(ArchRule rule, String culprit) {
    assertThat(rule.evaluate(planted).getFailureReport().getDetails())
        .anyMatch(line -> line.contains(culprit));
  }
}
