package reve.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "reve",
    importOptions = {DoNotIncludeTests.class, HouseRulesTest.DoNotIncludeTestJars.class})
class HouseRulesTest {

  /** What other modules lend to tests comes as a folder in one phase and as a jar in the next. */
  static final class DoNotIncludeTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest final ArchRule coreStandsAlone = HouseRules.CORE_STANDS_ALONE;
  @ArchTest final ArchRule featuresFormNoCycle = HouseRules.FEATURES_FORM_NO_CYCLE;
  @ArchTest final ArchRule sharedKnowsNoFeature = HouseRules.SHARED_KNOWS_NO_FEATURE;
  @ArchTest final ArchRule timeComesWithTheUnit = HouseRules.TIME_COMES_WITH_THE_UNIT;
  @ArchTest final ArchRule chanceComesWithTheUnit = HouseRules.CHANCE_COMES_WITH_THE_UNIT;
  @ArchTest final ArchRule outcomesAreSealed = HouseRules.OUTCOMES_ARE_SEALED;
  @ArchTest final ArchRule outcomeCasesAreRecords = HouseRules.OUTCOME_CASES_ARE_RECORDS;
  @ArchTest final ArchRule adaptersAreApart = HouseRules.ADAPTERS_DO_NOT_KNOW_EACH_OTHER;
  @ArchTest final ArchRule discord4jStays = HouseRules.DISCORD4J_STAYS_IN_ITS_ADAPTER;
  @ArchTest final ArchRule jooqStays = HouseRules.JOOQ_STAYS_IN_ITS_ADAPTER;
  @ArchTest final ArchRule redissonStays = HouseRules.REDISSON_STAYS_IN_ITS_ADAPTER;
  @ArchTest final ArchRule guiceStays = HouseRules.GUICE_STAYS_IN_APP;
  @ArchTest final ArchRule commandsReachNoStore = HouseRules.COMMANDS_REACH_NO_STORE;
}
