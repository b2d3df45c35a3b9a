package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Currency;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Turnover;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.statistics.ActiveDay;
import reve.game.statistics.Survey;
import reve.game.statistics.ViewActivity;
import reve.game.statistics.ViewSurvey;

/** How the game as a whole looks to an owner. */
public final class SurveyViews {
  private static final int MOST_FEATURES = 30;
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private final Voices voices;

  public SurveyViews(Voices voices) {
    this.voices = voices;
  }

  Reply economy(ViewSurvey.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return answer
        .survey()
        .map(survey -> economy(survey, answer.recentDays(), voice))
        .orElseGet(() -> Reply.refusal(voice.text("admin.survey.not_yet")));
  }

  private static Reply economy(Survey survey, int recentDays, Voice voice) {
    Reply told =
        Reply.titled(voice.text("admin.economy.title"))
            .text(
                voice.text(
                    "admin.economy.players",
                    with("players", survey.players()),
                    with("active", survey.active()),
                    with("days", recentDays),
                    with("when", Voice.when(survey.snapshot().at()))))
            .footer(voice.text("admin.economy.what"));
    for (Currency currency : voice.rules(CurrencyRules.class).currencies()) {
      told =
          told.inline(
              currency.emoji() + " " + voice.currencyName(currency.id()),
              money(currency, survey, voice));
    }
    return told;
  }

  private static String money(Currency currency, Survey survey, Voice voice) {
    Turnover turnover = survey.of(currency.id());
    return voice.text(
        "admin.economy.currency",
        with("held", voice.exact(turnover.held())),
        with("average", voice.exact(survey.average(currency.id()))),
        with("earned", voice.exact(turnover.earned())),
        with("spent", voice.exact(turnover.spent())),
        with(
            "velocity",
            turnover
                .velocity()
                .map(share -> voice.percent(share.value(), BasisPoints.WHOLE))
                .orElse("–")));
  }

  Reply activity(ViewActivity.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return answer
        .countedTo()
        .map(when -> activity(answer, when, voice))
        .orElseGet(() -> Reply.refusal(voice.text("admin.survey.not_yet")));
  }

  private static Reply activity(ViewActivity.Answer answer, Instant when, Voice voice) {
    Reply told =
        Reply.titled(voice.text("admin.activity.title")).footer(voice.text("admin.activity.what"));
    return answer.features().isEmpty()
        ? told.text(voice.text("admin.activity.nothing", with("when", Voice.when(when))))
        : told.text(
                voice.text(
                    "admin.activity.average",
                    with("players", answer.playersOnAverage()),
                    with("days", answer.days()),
                    with("when", Voice.when(when))))
            .field(voice.text("admin.activity.days"), days(answer, voice))
            .field(
                voice.text(
                    "admin.activity.features",
                    with("recent", answer.recentDays()),
                    with("kept", answer.keptDays())),
                features(answer, voice));
  }

  private static String days(ViewActivity.Answer answer, Voice voice) {
    long most = answer.recent().stream().mapToLong(ActiveDay::players).max().orElse(0);
    return answer.recent().stream()
        .map(each ->
            voice.text(
                "admin.activity.day",
                with("bar", Bar.of(each.players(), Math.max(1, most))),
                with("day", Voice.day(noonOf(each))),
                with("players", each.players()),
                with("commands", each.allCommands())))
        .collect(Collectors.joining("\n"));
  }

  /** So that nearly everywhere on earth it is that day. */
  private static Instant noonOf(ActiveDay each) {
    return Moment.startOf(each.day()).plus(HALF_A_DAY);
  }

  private static String features(ViewActivity.Answer answer, Voice voice) {
    return answer.features().stream()
        .limit(MOST_FEATURES)
        .map(each ->
            voice.text(
                "admin.activity.feature",
                with("feature", each.feature().value()),
                with("recent", each.recent()),
                with("kept", each.kept())))
        .collect(Collectors.joining("\n"));
  }
}
