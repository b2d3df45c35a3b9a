package reve.discord.search;

import java.util.List;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voices;
import reve.game.search.Search.Whose;
import reve.game.search.SearchEsprits;
import reve.game.search.SearchSort;

/** {@code /missing}: the Esprits that the player does not own. */
public final class MissingCommand implements SlashCommand {
  private final SearchPages pages;

  public MissingCommand(SearchEsprits search, SearchViews views, Voices voices) {
    this.pages = new SearchPages(search, views, voices, Whose.MISSING);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "search", SearchViews.MISSING, SearchPages.TERMS, pages.element, pages.tiers, pages.limit);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return pages.first("", SearchSort.TIER, call, arguments);
  }

  @Override
  public List<Action<?>> actions() {
    return pages.actions();
  }
}
