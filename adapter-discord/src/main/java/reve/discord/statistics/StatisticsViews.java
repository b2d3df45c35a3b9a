package reve.discord.statistics;

import static reve.discord.text.Arg.with;

import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.achievement.Counter;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Turnover;
import reve.game.shared.BasisPoints;
import reve.game.statistics.Survey;
import reve.game.statistics.ViewStatistics;
import reve.game.statistics.ViewSurvey;

/** How statistics look. */
public final class StatisticsViews {
  static final String STATISTICS = "statistics";
  static final String WORLD = "world";

  private final Voices voices;

  public StatisticsViews(Voices voices) {
    this.voices = voices;
  }

  Reply own(ViewStatistics.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    NextSteps steps = new NextSteps(voice, asker);
    return Reply.titled(voice.text("statistics.title"))
        .text(
            voice.text(
                "statistics.since",
                with("since", Voice.day(answer.began())),
                with("days", answer.days())))
        .inline(voice.text("statistics.fusion"), fusions(answer, voice))
        .inline(
            voice.text("statistics.growing"),
            voice.text(
                "statistics.growing.text",
                with("awakenings", answer.count(Counter.AWAKENINGS)),
                with("breaks", answer.count(Counter.LIMIT_BREAKS))))
        .inline(
            voice.text("statistics.calling"),
            voice.text(
                "statistics.calling.text",
                with("summons", answer.count(Counter.SUMMONS)),
                with("reves", answer.count(Counter.REVE_PULLS)),
                with("echoes", answer.count(Counter.ECHOES))))
        .inline(
            voice.text("statistics.moving"),
            voice.text(
                "statistics.moving.text",
                with("explores", answer.count(Counter.EXPLORES)),
                with("energy", answer.count(Counter.ENERGY_SPENT)),
                with("stamina", answer.count(Counter.STAMINA_SPENT))))
        .inline(
            voice.text("statistics.collection"),
            voice.text(
                "statistics.collection.text",
                with("unique", answer.gathered().unique()),
                with("all", answer.catalogueSize()),
                with("copies", answer.gathered().copies()),
                with("sets", answer.count(Counter.CODEX_SETS))))
        .inline(
            voice.text("statistics.coming"),
            voice.text(
                "statistics.coming.text",
                with("streak", answer.streak()),
                with("longest", answer.count(Counter.DAILY_STREAK)),
                with("unlocked", answer.achievements()),
                with("whole", answer.achievementsInAll()),
                with("points", answer.points())))
        .field(voice.text("statistics.money"), money(answer, voice))
        .row(
            steps.open("🏆", voice.text("statistics.achievements"), "achievements"),
            steps.open("🌍", voice.text("statistics.world"), WORLD));
  }

  private static String fusions(ViewStatistics.Answer answer, Voice voice) {
    String tried =
        voice.text("statistics.fusion.tried", with("tried", answer.count(Counter.FUSIONS)));
    return answer
        .fusionRate()
        .map(rate ->
            tried
                + "\n"
                + voice.text(
                    "statistics.fusion.succeeded",
                    with("succeeded", answer.count(Counter.FUSION_SUCCESSES)),
                    with("rate", percent(rate, voice))))
        .orElse(tried);
  }

  /** Every currency of which there ever was anything. */
  private static String money(ViewStatistics.Answer answer, Voice voice) {
    String lines =
        voice.rules(CurrencyRules.class).currencies().stream()
            .map(currency -> currency.id())
            .filter(id -> !answer.of(id).equals(Turnover.NONE))
            .map(id ->
                voice.text(
                    "statistics.money.line",
                    with("currency", name(id, voice)),
                    with("held", voice.exact(answer.of(id).held())),
                    with("earned", voice.exact(answer.of(id).earned())),
                    with("spent", voice.exact(answer.of(id).spent()))))
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? voice.text("statistics.money.none") : lines;
  }

  Reply world(ViewSurvey.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    NextSteps steps = new NextSteps(voice, asker);
    return answer
        .survey()
        .map(survey ->
            Reply.titled(voice.text("statistics.world.title"))
                .text(
                    voice.text(
                            "statistics.world.players",
                            with("players", survey.players()),
                            with("active", survey.active()),
                            with("days", answer.recentDays()))
                        + "\n\n"
                        + money(survey, voice)
                        + "\n\n"
                        + voice.text(
                            "statistics.world.age",
                            with("when", Voice.when(survey.snapshot().at()))))
                .footer(voice.text("statistics.world.what"))
                .row(
                    steps.open("📊", voice.text("statistics.feature"), STATISTICS),
                    steps.open("🥇", voice.text("statistics.leaderboard"), "leaderboard")))
        .orElseGet(() -> Reply.refusal(voice.text("statistics.world.not_yet")));
  }

  private static String money(Survey survey, Voice voice) {
    return voice.rules(CurrencyRules.class).currencies().stream()
        .map(currency -> currency.id())
        .map(id ->
            voice.text(
                "statistics.world.line",
                with("currency", name(id, voice)),
                with("held", voice.brief(survey.of(id).held())),
                with("average", voice.brief(survey.average(id))),
                with(
                    "velocity", percent(survey.of(id).velocity().orElse(BasisPoints.NONE), voice))))
        .collect(Collectors.joining("\n"));
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }

  private static String name(CurrencyId id, Voice voice) {
    return voice.currency(id).emoji() + " " + voice.currencyName(id);
  }
}
