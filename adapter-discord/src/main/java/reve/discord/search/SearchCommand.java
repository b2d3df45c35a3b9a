package reve.discord.search;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.CustomId;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voices;
import reve.game.search.Search.Whose;
import reve.game.search.SearchEsprits;
import reve.game.search.SearchSort;

/** {@code /search}: every Esprit there is, by name, kind or strength. */
public final class SearchCommand implements SlashCommand {
  private final SearchPages pages;
  private final Voices voices;
  private final Option<String> text = Option.text(SearchViews.TEXT, SearchCommand::text);
  private final Option<SearchSort> sort;

  public SearchCommand(SearchEsprits search, SearchViews views, Voices voices) {
    this.pages = new SearchPages(search, views, voices, Whose.ANYONES);
    this.voices = voices;
    this.sort = Option.choice(SearchViews.SORT, this::sorts, SearchCommand::sort);
  }

  private static Parsed<String> text(String typed) {
    String text = typed.strip();
    return CustomId.roomOf(text) <= SearchQuery.LONGEST_TEXT
        ? Parsed.good(text)
        : Parsed.bad("search.too_long", with("longest", SearchQuery.LONGEST_TEXT));
  }

  private List<Offer> sorts() {
    return Stream.of(SearchSort.values())
        .map(
            each -> new Offer(SearchQuery.name(each), voices.everywhere(SearchViews.textKey(each))))
        .toList();
  }

  private static Parsed<SearchSort> sort(String typed) {
    return Parsed.of(SearchQuery.sort(typed), "shared.bad_value", with("typed", typed));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "search",
        SearchViews.SEARCH,
        SearchPages.TERMS,
        text,
        pages.element,
        pages.tiers,
        sort,
        pages.limit);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return pages.first(
        arguments.get(text).orElse(""),
        arguments.get(sort).orElse(SearchSort.NAME),
        call,
        arguments);
  }

  @Override
  public List<Action<?>> actions() {
    return pages.actions();
  }
}
