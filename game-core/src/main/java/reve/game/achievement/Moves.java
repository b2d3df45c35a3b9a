package reve.game.achievement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.game.awakening.EspritAwakened;
import reve.game.codex.Codex;
import reve.game.codex.CodexCompleted;
import reve.game.echo.EchoOpened;
import reve.game.economy.DailyClaimed;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeChanged;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsGained;
import reve.game.experience.LevelReached;
import reve.game.explore.PlayerExplored;
import reve.game.fusion.EspritsFused;
import reve.game.leveling.EspritLeveled;
import reve.game.leveling.LimitBroken;
import reve.game.reve.RevePulled;
import reve.game.shared.Event;
import reve.game.summon.EspritsSummoned;

/**
 * What an event moves: counters that rise {@code by} so much, and counters that rise {@code to} at
 * least so much.
 */
record Moves(Map<Counter, Long> by, Map<Counter, Long> to) {

  /** Empty for an event after which nothing can be unlocked. */
  static Optional<Moves> of(Event event, Codex codex, Catalogue catalogue) {
    return switch (event) {
      case LevelReached reached -> to(Map.of(Counter.LEVEL, (long) reached.level()));
      case PlayerExplored explored -> to(Map.of(Counter.EXPLORES, explored.times()));
      case EchoOpened opened -> to(Map.of(Counter.ECHOES, opened.times()));
      case DailyClaimed claimed -> to(Map.of(Counter.DAILY_STREAK, (long) claimed.streak()));
      case CodexCompleted completed -> by(Map.of(Counter.CODEX_SETS, 1L));
      case LimitBroken broken -> by(Map.of(Counter.LIMIT_BREAKS, 1L));
      case EspritAwakened awakened ->
          Optional.of(
              new Moves(
                  Map.of(Counter.AWAKENINGS, 1L), Map.of(Counter.STARS, (long) awakened.stars())));
      case EspritsFused fused ->
          by(
              fused.attempt().result().isPresent()
                  ? Map.of(Counter.FUSIONS, 1L, Counter.FUSION_SUCCESSES, 1L)
                  : Map.of(Counter.FUSIONS, 1L));
      case EspritsSummoned summoned -> by(Map.of(Counter.SUMMONS, (long) summoned.pulls().size()));
      case RevePulled pulled -> by(Map.of(Counter.REVE_PULLS, 1L));
      case GaugeChanged changed when changed.after() < changed.before() ->
          by(Map.of(spent(changed.gauge()), changed.before() - changed.after()));
      case EspritsGained gained -> to(gathered(codex.of(gained.player()).ever(), catalogue));
      case EspritLeveled leveled -> by(Map.of());
      default -> Optional.empty();
    };
  }

  private static Counter spent(Gauge gauge) {
    return switch (gauge) {
      case ENERGY -> Counter.ENERGY_SPENT;
      case STAMINA -> Counter.STAMINA_SPENT;
    };
  }

  private static Optional<Moves> by(Map<Counter, Long> by) {
    return Optional.of(new Moves(by, Map.of()));
  }

  private static Optional<Moves> to(Map<Counter, Long> to) {
    return Optional.of(new Moves(Map.of(), to));
  }

  private static Map<Counter, Long> gathered(Set<EspritId> ever, Catalogue catalogue) {
    Map<Element, Long> byElement =
        ever.stream()
            .map(catalogue::get)
            .collect(Collectors.groupingBy(Esprit::element, Collectors.counting()));
    return Map.of(
        Counter.UNIQUE_ESPRITS,
        (long) ever.size(),
        Counter.UNIQUE_OF_EACH_ELEMENT,
        Stream.of(Element.values())
            .mapToLong(element -> byElement.getOrDefault(element, 0L))
            .min()
            .orElse(0),
        Counter.HIGHEST_TIER,
        ever.stream().mapToLong(id -> catalogue.get(id).tier().value()).max().orElse(0));
  }
}
