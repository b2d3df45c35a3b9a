package reve.discord.leaderboard;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.LeaderboardRules;

/** The rules of leaderboards. */
public final class LeaderboardRulePage implements RulePage {
  private static final int A_MINUTE = 60;

  @Override
  public String feature() {
    return "leaderboard";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    LeaderboardRules rules = voice.rules(LeaderboardRules.class);
    return List.of(
        RuleSection.of(
                voice.text("leaderboard.rules.title"),
                voice.text(
                    "leaderboard.rules.text",
                    with("top", rules.top()),
                    with("minutes", Math.ceilDiv(rules.refreshSeconds(), A_MINUTE))))
            .under(voice.text("leaderboard.rules.board"), voice.text("leaderboard.rules.by"))
            .rows(
                rules.categories().stream()
                    .map(board ->
                        List.of(voice.text(board.names()), measure(board.measure(), voice)))));
  }

  private static String measure(Board.Measure measure, Voice voice) {
    return switch (measure) {
      case Board.Measure.Level _ -> voice.text("leaderboard.rules.level");
      case Board.Measure.Power _ -> voice.text("leaderboard.rules.power");
      case Board.Measure.UniqueEsprits _ -> voice.text("leaderboard.rules.unique");
      case Board.Measure.PointsOfTheWeek _ -> voice.text("leaderboard.rules.week");
      case Board.Measure.Held(var currency) ->
          voice.text("leaderboard.rules.held", with("currency", voice.currencyName(currency)));
    };
  }
}
