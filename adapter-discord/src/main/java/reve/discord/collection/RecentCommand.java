package reve.discord.collection;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.ViewRecent;
import reve.game.shared.LimitRules;
import reve.game.shared.Turn;

/** {@code /recent}: whom the player met of late. */
public final class RecentCommand implements SlashCommand {
  static final String RECENT = "recent";
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);
  private static final int MOST_DAYS = 30;
  private static final int A_WEEK = 7;

  private final ViewRecent view;
  private final CollectionViews views;
  private final Option<Integer> days = Option.whole("days", 1, MOST_DAYS);

  public RecentCommand(ViewRecent view, CollectionViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("collection", RECENT, TERMS, days);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return page(call, new Wanted(arguments.get(days).orElse(A_WEEK), new Turn.First<>()));
  }

  /** Which part of so many days. */
  private record Wanted(int days, Turn<Key> turn) {
    static Optional<Wanted> read(Pressed pressed) {
      return pressed
          .argument(0)
          .filter(days -> days.matches("[1-9][0-9]{0,2}"))
          .flatMap(days ->
              StackPager.PAGER.turn(pressed).map(turn -> new Wanted(Integer.parseInt(days), turn)));
    }
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(Action.inPlace(CollectionViews.PAGE, TERMS, Wanted::read, this::page));
  }

  private Reply page(Call call, Wanted wanted) {
    return views.recent(
        view.handle(new ViewRecent.Question(call.asker().player(), wanted.days(), wanted.turn())),
        call.asker());
  }
}
