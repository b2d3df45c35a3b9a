package reve.discord.search;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.Option;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Esprit;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.search.Search;
import reve.game.search.Search.Whose;
import reve.game.search.SearchEsprits.Answer;
import reve.game.search.SearchEsprits.Answer.Found;
import reve.game.search.SearchEsprits.Answer.NobodyFits;
import reve.game.search.SearchEsprits.Answer.TextTooShort;
import reve.game.search.SearchEsprits.Hit;
import reve.game.search.SearchSort;
import reve.game.shared.Page;

/** How looking through the catalogue looks. */
public final class SearchViews {
  static final String SEARCH = "search";
  static final String MISSING = "missing";
  static final String TEXT = "text";
  static final String ELEMENT = "element";
  static final String TIERS = "tiers";
  static final String SORT = "sort";
  static final String LIMIT = "limit";
  static final String PAGE = "page";
  private static final int LARGEST_PAGE = 50;

  private final Voices voices;

  public SearchViews(Voices voices) {
    this.voices = voices;
  }

  /** How many a page shows. */
  static Option<Integer> limit() {
    return Option.whole(LIMIT, 1, LARGEST_PAGE);
  }

  Reply of(Answer answer, SearchQuery query, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (answer) {
      case Found(Page<Hit> page, int all) ->
          page.rows().isEmpty()
              ? nothingMissing(voice, asker)
              : found(page, all, query, voice, asker);
      case NobodyFits(List<Esprit> suggestions) ->
          nobody(query.search(), suggestions, voice, asker);
      case TextTooShort(int shortest) ->
          Reply.refusal(voice.text("search.too_short", with("shortest", shortest)));
    };
  }

  private static Reply found(Page<Hit> page, int all, SearchQuery query, Voice voice, Asker asker) {
    Search search = query.search();
    String command = search.whose() == Whose.MISSING ? MISSING : SEARCH;
    return Reply.titled(title(search, all, voice))
        .text(
            page.rows().stream()
                .map(hit -> line(hit, search.sort(), voice))
                .collect(Collectors.joining("\n")))
        .footer(footer(search, voice))
        .row(
            SearchQuery.PAGER.row(
                query.id(command, PAGE, asker), page, hit -> hit.esprit().id(), voice))
        .row(sorts(query, command, voice, asker))
        .row(look(page.rows(), voice, asker));
  }

  private static String title(Search search, int all, Voice voice) {
    if (search.whose() == Whose.MISSING) {
      return voice.text("search.missing.title");
    }
    return search.text().isEmpty()
        ? voice.text("search.title", with("count", all))
        : voice.text(
            "search.title.text", with("count", all), with("text", Voice.asTyped(search.text())));
  }

  private static String footer(Search search, Voice voice) {
    return voice.text("search.footer", with("what", voice.text(numberKey(search.sort()))));
  }

  private static String line(Hit hit, SearchSort sort, Voice voice) {
    Esprit esprit = hit.esprit();
    String line =
        "%s **%s** · %s"
            .formatted(
                voice.traits(esprit.tier()).emoji(),
                voice.named(esprit),
                voice.brief(number(esprit.base(), sort)));
    return hit.owned()
        .map(Stack::quantity)
        .map(copies -> line + " · " + voice.text("search.owned", with("copies", copies)))
        .orElse(line);
  }

  private static long number(Stats base, SearchSort sort) {
    return switch (sort) {
      case NAME, TIER, ELEMENT, POWER -> base.power();
      case ATK -> base.atk();
      case DEF -> base.def();
      case HP -> base.hp();
    };
  }

  private static String numberKey(SearchSort sort) {
    return switch (sort) {
      case NAME, TIER, ELEMENT, POWER -> "search.number.power";
      case ATK -> "search.number.atk";
      case DEF -> "search.number.def";
      case HP -> "search.number.hp";
    };
  }

  static String textKey(SearchSort sort) {
    return switch (sort) {
      case NAME -> "search.sort.name";
      case TIER -> "search.sort.tier";
      case ELEMENT -> "search.sort.element";
      case POWER -> "search.sort.power";
      case ATK -> "search.sort.atk";
      case DEF -> "search.sort.def";
      case HP -> "search.sort.hp";
    };
  }

  private static Select sorts(SearchQuery query, String command, Voice voice, Asker asker) {
    return new Select(
        query.id(command, SORT, asker),
        voice.text("search.sort"),
        Stream.of(SearchSort.values())
            .map(sort ->
                new Choice(
                    SearchQuery.name(sort),
                    "",
                    voice.text(textKey(sort)),
                    "",
                    sort == query.search().sort()))
            .toList());
  }

  private static Select look(List<Hit> hits, Voice voice, Asker asker) {
    return new Select(
        Shortcut.to("esprit").with("name", "").id(asker),
        voice.text("search.look"),
        hits.stream()
            .map(Hit::esprit)
            .map(esprit ->
                new Choice(
                    esprit.id().value(),
                    voice.traits(esprit.element()).emoji(),
                    voice.name(esprit),
                    voice.text(voice.traits(esprit.tier()).names()),
                    false))
            .toList());
  }

  private static Reply nothingMissing(Voice voice, Asker asker) {
    return Reply.titled(voice.text("search.missing.none"))
        .color(Reply.GOOD)
        .row(
            Button.plain(
                "🗂️", voice.text("search.collection"), Shortcut.to("collection").id(asker)));
  }

  private static Reply nobody(Search search, List<Esprit> suggestions, Voice voice, Asker asker) {
    String what =
        search.text().isEmpty()
            ? voice.text("search.nobody")
            : voice.text("search.nobody.called", with("text", Voice.asTyped(search.text())));
    return Reply.titled(voice.text("search.nobody.title"))
        .text(
            suggestions.isEmpty()
                ? what + " " + voice.text("search.nobody.how_on")
                : what + " " + voice.text("search.nobody.nearly"))
        .color(Reply.QUIET)
        .row(suggested(suggestions, voice, asker));
  }

  private static Row suggested(List<Esprit> suggestions, Voice voice, Asker asker) {
    return new Row(
        suggestions.stream()
            .<Control>map(esprit ->
                Button.plain(
                    voice.traits(esprit.element()).emoji(),
                    voice.name(esprit),
                    Shortcut.to("esprit").with("name", esprit.id().value()).id(asker)))
            .toList());
  }
}
