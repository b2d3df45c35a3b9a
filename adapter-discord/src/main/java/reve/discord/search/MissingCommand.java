package reve.discord.search;

import java.util.List;
import java.util.Set;
import reve.discord.esprit.KindOptions;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
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

/** {@code /missing}: the Esprits that the player does not own. */
public final class MissingCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final SearchEsprits search;
  private final SearchViews views;
  private final Voices voices;
  private final Option<Element> element;
  private final Option<Set<Tier>> tiers;
  private final Option<Integer> limit = SearchViews.limit();

  public MissingCommand(SearchEsprits search, SearchViews views, Voices voices) {
    this.search = search;
    this.views = views;
    this.voices = voices;
    KindOptions kinds = new KindOptions(voices);
    this.element = kinds.ofElement(SearchViews.ELEMENT);
    this.tiers = kinds.ofTiers(SearchViews.TIERS);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("search", SearchViews.MISSING, TERMS, element, tiers, limit);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return page(
        call,
        new SearchQuery(
            new Search(
                "",
                arguments.get(element),
                arguments.get(tiers).orElse(Set.of()),
                SearchSort.TIER,
                Whose.MISSING,
                arguments.get(limit).orElse(voices.rules(SearchRules.class).pageSize())),
            new Turn.First<>()));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(
            SearchViews.PAGE,
            TERMS,
            pressed -> SearchQuery.turned(pressed, Whose.MISSING),
            this::page),
        Action.inPlace(
            SearchViews.SORT,
            TERMS,
            pressed -> SearchQuery.sorted(pressed, Whose.MISSING),
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
