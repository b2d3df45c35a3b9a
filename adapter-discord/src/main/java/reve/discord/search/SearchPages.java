package reve.discord.search;

import java.util.List;
import java.util.Set;
import reve.discord.esprit.KindOptions;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
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

/** What the commands that look through the catalogue have in common. */
final class SearchPages {
  static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  final Option<Element> element;
  final Option<Set<Tier>> tiers;
  final Option<Integer> limit = SearchViews.limit();

  private final SearchEsprits search;
  private final SearchViews views;
  private final Voices voices;
  private final Whose whose;

  SearchPages(SearchEsprits search, SearchViews views, Voices voices, Whose whose) {
    this.search = search;
    this.views = views;
    this.voices = voices;
    this.whose = whose;
    KindOptions kinds = new KindOptions(voices);
    this.element = kinds.ofElement(SearchViews.ELEMENT);
    this.tiers = kinds.ofTiers(SearchViews.TIERS);
  }

  Reply first(String text, SearchSort sort, Call call, Arguments arguments) {
    return page(
        call,
        new SearchQuery(
            new Search(
                text,
                arguments.get(element),
                arguments.get(tiers).orElse(Set.of()),
                sort,
                whose,
                arguments.get(limit).orElse(voices.rules(SearchRules.class).pageSize())),
            new Turn.First<>()));
  }

  List<Action<?>> actions() {
    return List.of(
        Action.inPlace(
            SearchViews.PAGE, TERMS, pressed -> SearchQuery.turned(pressed, whose), this::page),
        Action.inPlace(
            SearchViews.SORT, TERMS, pressed -> SearchQuery.sorted(pressed, whose), this::page));
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
