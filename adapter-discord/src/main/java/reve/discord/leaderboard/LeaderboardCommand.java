package reve.discord.leaderboard;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.LeaderboardRules;
import reve.game.leaderboard.ViewLeaderboard;
import reve.game.shared.LimitRules;
import reve.game.shared.Rulebooks;
import reve.game.shared.Turn;

/** {@code /leaderboard}: who stands where, and where the asker does. */
public final class LeaderboardCommand implements SlashCommand {
  private static final Terms TERMS = Terms.publicly(LimitRules.GENERAL);

  private final ViewLeaderboard leaderboard;
  private final LeaderboardViews views;
  private final Rulebooks rulebooks;
  private final Option<BoardId> board;

  public LeaderboardCommand(
      ViewLeaderboard leaderboard, LeaderboardViews views, Rulebooks rulebooks) {
    this.leaderboard = leaderboard;
    this.views = views;
    this.rulebooks = rulebooks;
    this.board = Option.choice("board", this::offers, this::read);
  }

  private List<Offer> offers() {
    return boards().stream().map(each -> new Offer(each.id().value(), each.names())).toList();
  }

  private Parsed<BoardId> read(String typed) {
    Optional<BoardId> found =
        boards().stream().map(Board::id).filter(id -> id.value().equals(typed)).findFirst();
    return Parsed.of(found, "leaderboard.unknown", with("typed", typed));
  }

  private List<Board> boards() {
    return rulebooks.inForce().of(LeaderboardRules.class).categories();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("leaderboard", LeaderboardViews.LEADERBOARD, TERMS, board);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    BoardId wanted = arguments.get(board).orElseGet(() -> boards().getFirst().id());
    return page(call, new BoardQuery(wanted, new Turn.First<>()));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(LeaderboardViews.PAGE, TERMS, BoardQuery::turned, this::page),
        Action.inPlace(LeaderboardViews.BOARD, TERMS, BoardQuery::chosen, this::page));
  }

  private Reply page(Call call, BoardQuery query) {
    return views.of(
        leaderboard.handle(
            new ViewLeaderboard.Question(call.asker().player(), query.board(), query.turn())),
        call.asker());
  }
}
