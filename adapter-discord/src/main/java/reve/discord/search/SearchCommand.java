package reve.discord.search;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reve.discord.esprit.KindOptions;
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
import reve.discord.shared.Terms;
import reve.discord.text.Voices;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.search.Search;
import reve.game.search.Search.Whose;
import reve.game.search.SearchEsprits;
import reve.game.search.SearchRules;
import reve.game.search.SearchSort;
import reve.game.shared.LimitRules;
import reve.game.shared.Turn;

/** {@code /search}: every Esprit there is, by name, kind or strength. */
public final class SearchCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final SearchEsprits search;
  private final SearchViews views;
  private final Voices voices;
  private final Option<String> text = Option.text(SearchViews.TEXT, SearchCommand::text);
  private final Option<Element> element;
  private final Option<Set<Tier>> tiers;
  private final Option<SearchSort> sort;
  private final Option<Integer> limit = SearchViews.limit();

  public SearchCommand(SearchEsprits search, SearchViews views, Voices voices) {
    this.search = search;
    this.views = views;
    this.voices = voices;
    KindOptions kinds = new KindOptions(voices);
    this.element = kinds.ofElement(SearchViews.ELEMENT);
    this.tiers = kinds.ofTiers(SearchViews.TIERS);
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
    return CommandSpec.of("search", SearchViews.SEARCH, TERMS, text, element, tiers, sort, limit);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return page(
        call,
        new SearchQuery(
            new Search(
                arguments.get(text).orElse(""),
                arguments.get(element),
                arguments.get(tiers).orElse(Set.of()),
                arguments.get(sort).orElse(SearchSort.NAME),
                Whose.ANYONES,
                arguments.get(limit).orElse(voices.rules(SearchRules.class).pageSize())),
            new Turn.First<>()));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(
            SearchViews.PAGE,
            TERMS,
            pressed -> SearchQuery.turned(pressed, Whose.ANYONES),
            this::page),
        Action.inPlace(
            SearchViews.SORT,
            TERMS,
            pressed -> SearchQuery.sorted(pressed, Whose.ANYONES),
            this::page));
  }

  private Reply page(Call call, SearchQuery query) {
    return views.of(
        search.handle(
            new SearchEsprits.Question(
                call.asker().player(), query.search(), query.turn(), call.asker().locale())),
        query,
        call.asker());
  }
}
