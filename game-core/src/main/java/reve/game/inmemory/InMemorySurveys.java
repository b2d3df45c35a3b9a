package reve.game.inmemory;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.Turnover;
import reve.game.inmemory.InMemoryDatabase.CommandKey;
import reve.game.inmemory.InMemoryDatabase.StoredOutcome;
import reve.game.player.Registration;
import reve.game.shared.PlayerId;
import reve.game.shared.Snapshot;
import reve.game.statistics.ActiveDay;
import reve.game.statistics.FeatureId;
import reve.game.statistics.StatisticsRules;
import reve.game.statistics.Survey;
import reve.game.statistics.Surveys;

/** Keeps the survey and the days in memory, under the lock of the database. */
public final class InMemorySurveys implements Surveys {
  private final InMemoryDatabase database;
  private final Map<LocalDate, ActiveDay> days = new TreeMap<>(Comparator.reverseOrder());
  private Optional<Survey> newest = Optional.empty();
  private Instant countedTo = Instant.MIN;

  public InMemorySurveys(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<Survey> newest() {
    return newest;
  }

  @Override
  public List<ActiveDay> days(LocalDate from) {
    return days.values().stream().filter(each -> !each.day().isBefore(from)).toList();
  }

  @Override
  public void take(StatisticsRules rules, Instant now) {
    newest =
        database.maintaining(
            now,
            () -> {
              countUntil(now.minus(SETTLING));
              forgetBefore(rules.keptSince(now));
              return Optional.of(survey(rules.recentSince(now), now));
            });
  }

  private void countUntil(Instant end) {
    List<Map.Entry<CommandKey, StoredOutcome>> fresh =
        database.commands.all().entrySet().stream()
            .filter(each -> isWithin(each.getValue().at(), countedTo, end))
            .sorted(Comparator.comparing(each -> each.getValue().at()))
            .toList();
    Stream.concat(
            days.keySet().stream().limit(1),
            fresh.stream().map(each -> dayOf(each.getValue().at())))
        .findFirst()
        .ifPresent(first -> openDays(first, dayOf(end.minusNanos(1))));
    fresh.forEach(each -> count(each.getKey(), each.getValue()));
    countedTo = end.isAfter(countedTo) ? end : countedTo;
  }

  /** Also those on which nobody plays. */
  private void openDays(LocalDate first, LocalDate last) {
    Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
        .forEach(day -> days.putIfAbsent(day, new ActiveDay(day, 0, Map.of())));
  }

  private static boolean isWithin(Instant at, Instant from, Instant end) {
    return !at.isBefore(from) && at.isBefore(end);
  }

  private void count(CommandKey key, StoredOutcome done) {
    LocalDate day = dayOf(done.at());
    ActiveDay before = days.getOrDefault(day, new ActiveDay(day, 0, Map.of()));
    Map<FeatureId, Long> commands = new HashMap<>(before.commands());
    commands.merge(FeatureId.ofOutcome(done.outcome().getClass().getName()), 1L, Long::sum);
    boolean isFirst =
        isPlaying(key.player())
            && database.activity.find(key.player()).map(last -> last.isBefore(day)).orElse(true);
    days.put(day, new ActiveDay(day, before.players() + (isFirst ? 1 : 0), commands));
    if (isFirst) {
      database.activity.put(key.player(), day);
    }
  }

  private void forgetBefore(LocalDate oldest) {
    days.keySet().removeIf(day -> day.isBefore(oldest));
    database.activity.all().entrySet().stream()
        .filter(each -> each.getValue().isBefore(oldest))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(database.activity::remove);
  }

  private Survey survey(LocalDate recentSince, Instant now) {
    long players =
        database.players.all().values().stream()
            .filter(Registration.Playing.class::isInstance)
            .count();
    return new Survey(new Snapshot(now, Duration.ZERO), players, active(recentSince), money());
  }

  /** With whoever did something just now, which is not counted yet. */
  private long active(LocalDate recentSince) {
    Stream<PlayerId> counted =
        database.activity.all().entrySet().stream()
            .filter(each -> !each.getValue().isBefore(recentSince))
            .map(Map.Entry::getKey);
    Stream<PlayerId> justNow =
        database.commands.all().entrySet().stream()
            .filter(each -> !each.getValue().at().isBefore(countedTo))
            .map(each -> each.getKey().player());
    return Stream.concat(counted, justNow).distinct().filter(this::isPlaying).count();
  }

  private boolean isPlaying(PlayerId player) {
    return database.players.find(player).orElse(null) instanceof Registration.Playing;
  }

  private Map<CurrencyId, Turnover> money() {
    Map<CurrencyId, BigInteger> held = sums(database.balances.all());
    Map<CurrencyId, BigInteger> earned = sums(database.earned.all());
    Map<CurrencyId, BigInteger> spent = sums(database.spent.all());
    Set<CurrencyId> currencies = new HashSet<>(held.keySet());
    currencies.addAll(earned.keySet());
    currencies.addAll(spent.keySet());
    Map<CurrencyId, Turnover> money = new HashMap<>();
    currencies.forEach(currency ->
        money.put(
            currency,
            new Turnover(
                held.getOrDefault(currency, BigInteger.ZERO),
                earned.getOrDefault(currency, BigInteger.ZERO),
                spent.getOrDefault(currency, BigInteger.ZERO))));
    return money;
  }

  private static Map<CurrencyId, BigInteger> sums(Map<PlayerId, Balances> all) {
    Map<CurrencyId, BigInteger> sums = new HashMap<>();
    all.values().stream()
        .flatMap(balances -> balances.amounts().entrySet().stream())
        .forEach(each ->
            sums.merge(
                each.getKey(), BigInteger.valueOf(each.getValue().value()), BigInteger::add));
    return sums;
  }

  private static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
