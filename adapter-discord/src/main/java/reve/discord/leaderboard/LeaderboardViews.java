package reve.discord.leaderboard;

import static reve.discord.text.Arg.with;

import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.LeaderboardRules;
import reve.game.leaderboard.Standings.Standing;
import reve.game.leaderboard.ViewLeaderboard;
import reve.game.leaderboard.ViewLeaderboard.Answer.Shown;
import reve.game.leaderboard.ViewLeaderboard.Answer.UnknownBoard;

/** How a leaderboard looks. */
public final class LeaderboardViews {
  static final String LEADERBOARD = "leaderboard";
  static final String PAGE = "page";
  static final String BOARD = "board";

  private final Voices voices;

  public LeaderboardViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewLeaderboard.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (answer) {
      case Shown shown -> shown(shown, voice, asker);
      case UnknownBoard(BoardId board) ->
          Reply.refusal(voice.text("leaderboard.unknown", with("typed", board.value())));
    };
  }

  private static Reply shown(Shown shown, Voice voice, Asker asker) {
    Board board = shown.board();
    String rows =
        shown.page().rows().stream()
            .map(standing -> line(standing, asker, voice))
            .collect(Collectors.joining("\n"));
    String own =
        shown
            .own()
            .map(standing ->
                voice.text(
                    "leaderboard.own",
                    with("rank", standing.rank()),
                    with("score", voice.exact(standing.score()))))
            .orElseGet(() -> voice.text("leaderboard.not_yet"));
    String age = voice.text("leaderboard.age", with("when", Voice.when(shown.takenAt())));
    return Reply.titled(voice.text("leaderboard.title", with("board", voice.text(board.names()))))
        .text(
            (rows.isEmpty() ? voice.text("leaderboard.nobody") : rows) + "\n\n" + own + "\n" + age)
        .row(
            BoardQuery.PAGER.row(
                CustomId.of(LEADERBOARD, PAGE, asker, board.id().value()),
                shown.page(),
                Standing::rank,
                voice))
        .row(boards(board, voice, asker));
  }

  private static String line(Standing standing, Asker asker, Voice voice) {
    String name = "**" + Voice.asTyped(standing.name()) + "**";
    return "%s %s · %s"
        .formatted(
            place(standing.rank()),
            standing.player().equals(asker.player())
                ? voice.text("leaderboard.you", with("name", name))
                : name,
            voice.brief(standing.score()));
  }

  private static String place(long rank) {
    return rank == 1 ? "🥇" : rank == 2 ? "🥈" : rank == 3 ? "🥉" : "`" + rank + ".`";
  }

  private static Select boards(Board shown, Voice voice, Asker asker) {
    return new Select(
        CustomId.of(LEADERBOARD, BOARD, asker),
        voice.text("leaderboard.choose"),
        voice.rules(LeaderboardRules.class).categories().stream()
            .map(board ->
                new Choice(
                    board.id().value(),
                    "",
                    voice.text(board.names()),
                    "",
                    board.id().equals(shown.id())))
            .toList());
  }
}
