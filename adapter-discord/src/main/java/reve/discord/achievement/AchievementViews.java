package reve.discord.achievement;

import static reve.discord.text.Arg.with;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.achievement.Achievement;
import reve.game.achievement.AchievementRules;
import reve.game.achievement.Category;
import reve.game.achievement.Counter;
import reve.game.achievement.PointReward;
import reve.game.achievement.Requirement;
import reve.game.achievement.ViewAchievements.Answer;
import reve.game.achievement.ViewAchievements.Progress;

/** How achievements look. */
public final class AchievementViews {
  static final String ACHIEVEMENTS = "achievements";
  static final String CATEGORY = "category";
  private static final int NEWEST = 5;
  private static final int MOST_LINES = 30;

  private final Voices voices;

  public AchievementViews(Voices voices) {
    this.voices = voices;
  }

  /** The newest that were unlocked, how far each category is, and what the points lead to. */
  Reply overview(Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<Category> categories = voice.rules(AchievementRules.class).categories();
    String text =
        categories.stream()
            .map(each -> line(each, answer, voice))
            .collect(Collectors.joining("\n"));
    Reply shown =
        Reply.titled(voice.text("achievement.title", with("points", answer.points())))
            .text(text.isEmpty() ? voice.text("achievement.none") : text);
    return withTitles(withNext(withNewest(shown, answer, voice), answer, voice), answer, voice)
        .row(buttons(categories, voice, asker));
  }

  private static String line(Category category, Answer answer, Voice voice) {
    List<Progress> within = within(category, answer);
    long unlocked = within.stream().filter(each -> each.unlocked().isPresent()).count();
    return voice.text(
        "achievement.category",
        with("bar", Bar.of(unlocked, Math.max(1, within.size()))),
        with("emoji", category.emoji()),
        with("name", voice.text(category.names())),
        with("unlocked", unlocked),
        with("whole", within.size()));
  }

  private static List<Progress> within(Category category, Answer answer) {
    return answer.achievements().stream()
        .filter(each -> each.achievement().category().equals(category.id()))
        .toList();
  }

  private static Reply withNewest(Reply reply, Answer answer, Voice voice) {
    String newest =
        answer.achievements().stream()
            .filter(each -> each.unlocked().isPresent())
            .sorted(
                Comparator.comparing((Progress each) -> each.unlocked().orElseThrow()).reversed())
            .limit(NEWEST)
            .map(each ->
                voice.text(
                    "achievement.newest.line",
                    with("name", voice.text(each.achievement().names())),
                    with("when", Voice.when(each.unlocked().orElseThrow())),
                    with("reward", String.join(" · ", voice.reward(each.achievement().reward())))))
            .collect(Collectors.joining("\n"));
    return newest.isEmpty() ? reply : reply.field(voice.text("achievement.newest"), newest);
  }

  private static Reply withNext(Reply reply, Answer answer, Voice voice) {
    return answer
        .next()
        .map(next ->
            reply.field(
                voice.text("achievement.next", with("points", next.points())),
                next(next, answer.points(), voice)))
        .orElse(reply);
  }

  private static String next(PointReward next, int points, Voice voice) {
    return Bar.of(points, next.points()) + "\n" + String.join("\n", voice.reward(next.reward()));
  }

  private static Reply withTitles(Reply reply, Answer answer, Voice voice) {
    String titles = answer.titles().stream().map(voice::text).collect(Collectors.joining(", "));
    return titles.isEmpty() ? reply : reply.field(voice.text("achievement.titles"), titles);
  }

  Reply category(Answer answer, Category category, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<Progress> within = within(category, answer);
    String lines =
        within.stream()
            .sorted(Comparator.comparing((Progress each) -> each.unlocked().isPresent()))
            .limit(MOST_LINES)
            .map(each -> line(each, voice))
            .collect(Collectors.joining("\n"));
    return Reply.titled(category.emoji() + " " + voice.text(category.names()))
        .text(lines.isEmpty() ? voice.text("achievement.none") : lines)
        .row(buttons(voice.rules(AchievementRules.class).categories(), voice, asker));
  }

  private static String line(Progress progress, Voice voice) {
    String name = voice.text(progress.achievement().names());
    int points = progress.achievement().points();
    return progress
        .unlocked()
        .map(at ->
            voice.text(
                "achievement.unlocked",
                with("name", name),
                with("points", points),
                with("when", Voice.when(at))))
        .orElseGet(() ->
            voice.text(
                "achievement.open",
                with("bar", Bar.of(progress.done(), progress.achievement().count())),
                with("name", name),
                with("points", points),
                with("needs", needs(progress.achievement(), voice)),
                with("done", progress.done())));
  }

  static String needs(Achievement achievement, Voice voice) {
    long count = achievement.count();
    return switch (achievement.needs()) {
      case Requirement.Counted(var counter) -> counted(counter, count, voice);
      case Requirement.Earned(var currency) ->
          voice.text(
              "achievement.need.earned",
              with("count", count),
              with("currency", voice.currencyName(currency)));
      case Requirement.Spent(var currency) ->
          voice.text(
              "achievement.need.spent",
              with("count", count),
              with("currency", voice.currencyName(currency)));
    };
  }

  private static String counted(Counter counter, long count, Voice voice) {
    return switch (counter) {
      case LEVEL -> voice.text("achievement.need.level", with("count", count));
      case UNIQUE_ESPRITS -> voice.text("achievement.need.unique_esprits", with("count", count));
      case UNIQUE_OF_EACH_ELEMENT ->
          voice.text("achievement.need.unique_of_each_element", with("count", count));
      case HIGHEST_TIER -> voice.text("achievement.need.highest_tier", with("count", count));
      case AWAKENINGS -> voice.text("achievement.need.awakenings", with("count", count));
      case STARS -> voice.text("achievement.need.stars", with("count", count));
      case LIMIT_BREAKS -> voice.text("achievement.need.limit_breaks", with("count", count));
      case FUSIONS -> voice.text("achievement.need.fusions", with("count", count));
      case FUSION_SUCCESSES ->
          voice.text("achievement.need.fusion_successes", with("count", count));
      case ECHOES -> voice.text("achievement.need.echoes", with("count", count));
      case EXPLORES -> voice.text("achievement.need.explores", with("count", count));
      case DAILY_STREAK -> voice.text("achievement.need.daily_streak", with("count", count));
      case CODEX_SETS -> voice.text("achievement.need.codex_sets", with("count", count));
      case SUMMONS -> voice.text("achievement.need.summons", with("count", count));
      case REVE_PULLS -> voice.text("achievement.need.reve_pulls", with("count", count));
      case ENERGY_SPENT -> voice.text("achievement.need.energy_spent", with("count", count));
      case STAMINA_SPENT -> voice.text("achievement.need.stamina_spent", with("count", count));
    };
  }

  private static Row buttons(List<Category> categories, Voice voice, Asker asker) {
    return new Row(
        categories.stream()
            .<Control>map(each ->
                Button.plain(
                    each.emoji(),
                    voice.text(each.names()),
                    Shortcut.to(ACHIEVEMENTS).with(CATEGORY, each.id().value()).id(asker)))
            .toList());
  }
}
