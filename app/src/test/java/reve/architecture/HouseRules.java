package reve.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of the house's code; each rule was seen to fail on a planted violation. */
final class HouseRules {
  static final ArchRule CORE_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage("reve.game..")
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage("reve.game..", "java..", "org.jspecify.."))
          .as("game-core depends only on itself, the JDK and jspecify");

  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices()
          .assignedFrom(new Features())
          .should()
          .beFreeOfCycles()
          .as("features are free of cycles");

  static final ArchRule SHARED_KNOWS_NO_FEATURE =
      classes()
          .that()
          .resideInAPackage("reve.game.shared..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("reve.game.shared..", "java..", "org.jspecify.."))
          .as("shared knows no feature");

  static final ArchRule TIME_COMES_WITH_THE_UNIT =
      noClasses()
          .that()
          .resideInAPackage("reve.game..")
          .should()
          .callMethodWhere(readsAClock())
          .as("the core reads no clock but the handed-in one");

  static final ArchRule CHANCE_COMES_WITH_THE_UNIT =
      noClasses()
          .that()
          .resideInAPackage("reve.game..")
          .should()
          .callCodeUnitWhere(drawsAtRandom())
          .as("the core draws by no dice but the handed-in ones");

  static final ArchRule OUTCOMES_ARE_SEALED =
      classes()
          .that()
          .resideInAPackage("reve.game..")
          .and()
          .resideOutsideOfPackage("reve.game.inmemory..")
          .and()
          .haveSimpleNameEndingWith("Outcome")
          .should(beASealedInterface())
          .as("an outcome is a sealed interface");

  static final ArchRule OUTCOME_CASES_ARE_RECORDS =
      classes()
          .that()
          .resideInAPackage("reve.game..")
          .and(are(casesOfOutcomes()))
          .should()
          .beRecords()
          .as("the cases of an outcome are records");

  static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("reve.(persistence|redis|discord|discordlocal|app)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage("reve.app.."), DescribedPredicate.<JavaClass>alwaysTrue())
          .as("adapters do not know each other");

  static final ArchRule DISCORD4J_STAYS_IN_ITS_ADAPTER = onlyIn("reve.discord..", "discord4j..");
  static final ArchRule JOOQ_STAYS_IN_ITS_ADAPTER = onlyIn("reve.persistence..", "org.jooq..");
  static final ArchRule REDISSON_STAYS_IN_ITS_ADAPTER = onlyIn("reve.redis..", "org.redisson..");
  static final ArchRule GUICE_STAYS_IN_APP = onlyIn("reve.app..", "com.google.inject..");

  static final ArchRule COMMANDS_REACH_NO_STORE =
      noClasses()
          .that()
          .resideInAPackage("reve.discord..")
          .should()
          .dependOnClassesThat(are(stores()))
          .as("adapter-discord reaches no store");

  private HouseRules() {}

  private static ArchRule onlyIn(String home, String library) {
    return noClasses()
        .that()
        .resideInAPackage("reve..")
        .and()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .as(library + " is used only in " + home);
  }

  private static DescribedPredicate<JavaCall<?>> readsAClock() {
    Set<Class<?>> clocks =
        Set.of(
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class);
    return describe(
        "reads a clock",
        call ->
            (call.getTargetOwner().isEquivalentTo(Clock.class)
                    && call.getName().startsWith("system"))
                || (call.getName().equals("now")
                    && clocks.stream().anyMatch(call.getTargetOwner()::isEquivalentTo))
                || (call.getTargetOwner().isEquivalentTo(System.class)
                    && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())));
  }

  private static DescribedPredicate<JavaCall<?>> drawsAtRandom() {
    return describe(
        "draws at random",
        call ->
            call.getTargetOwner().isAssignableTo(Random.class)
                || call.getTargetOwner().isAssignableTo(RandomGenerator.class)
                || call.getTargetOwner().isEquivalentTo(ThreadLocalRandom.class)
                || (call.getTargetOwner().isEquivalentTo(Math.class)
                    && call.getName().equals("random"))
                || (call.getTargetOwner().isEquivalentTo(UUID.class)
                    && call.getName().equals("randomUUID"))
                || call.getName().equals("shuffle"));
  }

  private static ArchCondition<JavaClass> beASealedInterface() {
    return new ArchCondition<>("be a sealed interface") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean sealed = type.isInterface() && type.reflect().isSealed();
        events.add(
            new SimpleConditionEvent(
                type, sealed, type.getName() + (sealed ? " is sealed" : " is not sealed")));
      }
    };
  }

  private static DescribedPredicate<JavaClass> casesOfOutcomes() {
    return describe(
        "cases of an outcome",
        type ->
            !type.isInterface()
                && type.getAllRawInterfaces().stream()
                    .anyMatch(parent -> parent.getSimpleName().endsWith("Outcome")));
  }

  /** The features' ports that are implemented in memory; those of shared are no stores. */
  private static DescribedPredicate<JavaClass> stores() {
    return describe(
        "stores",
        type ->
            type.getPackageName().startsWith("reve.game.")
                && !type.getPackageName().startsWith("reve.game.shared")
                && type.isInterface()
                && type.getSubclasses().stream()
                    .anyMatch(
                        sub -> sub.getSimpleName().equals("InMemory" + type.getSimpleName())));
  }

  /** Every package right under reve.game is a feature; shared and inmemory are none. */
  private static final class Features implements SliceAssignment {
    private static final Pattern ROOM = Pattern.compile("reve\\.game\\.([^.]+).*");
    private static final Set<String> NO_FEATURES = Set.of("shared", "inmemory");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      Matcher room = ROOM.matcher(type.getPackageName());
      return room.matches() && !NO_FEATURES.contains(room.group(1))
          ? SliceIdentifier.of(room.group(1))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "features";
    }
  }
}
