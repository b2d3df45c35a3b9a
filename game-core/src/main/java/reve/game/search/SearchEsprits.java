package reve.game.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.game.collection.CollectionIndex;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.search.Search.Whose;
import reve.game.shared.Moment;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/**
 * A player searches the catalogue. It is in memory; of what the player owns, no more is read than
 * the page shows.
 */
public final class SearchEsprits {
  public record Question(PlayerId player, Search search, Turn<EspritId> turn, Locale locale) {}

  /** What is known of a search. */
  public sealed interface Answer {

    /** {@code all} are as many as fit, whoever owns them. */
    record Found(Page<Hit> page, int all) implements Answer {}

    /** Nobody fits; the suggestions are named nearly so. */
    record NobodyFits(List<Esprit> suggestions) implements Answer {
      public NobodyFits {
        suggestions = List.copyOf(suggestions);
      }
    }

    /** The text is shorter than it may be. */
    record TextTooShort(int shortest) implements Answer {}
  }

  /** One Esprit, and the player's stack of it. */
  public record Hit(Esprit esprit, Optional<Stack> owned) {}

  private final UnitOfWork unitOfWork;
  private final FindEsprits find;
  private final Stacks stacks;
  private final CollectionIndex index;

  public SearchEsprits(
      UnitOfWork unitOfWork, FindEsprits find, Stacks stacks, CollectionIndex index) {
    this.unitOfWork = unitOfWork;
    this.find = find;
    this.stacks = stacks;
    this.index = index;
  }

  public Answer handle(Question question) {
    return unitOfWork.ask(question.player(), moment -> look(question, moment));
  }

  private Answer look(Question question, Moment moment) {
    SearchRules rules = moment.rules(SearchRules.class);
    Search search = question.search();
    String text = search.text().strip();
    if (!text.isEmpty() && text.codePointCount(0, text.length()) < rules.shortestText()) {
      return new Answer.TextTooShort(rules.shortestText());
    }
    List<Esprit> fitting = fitting(search, question.locale());
    if (fitting.isEmpty()) {
      return new Answer.NobodyFits(nearly(text, question.locale(), rules.suggestions()));
    }
    int size = Math.min(search.size(), rules.largestPage());
    Stream<Esprit> way = Way.through(fitting, Esprit::id, question.turn());
    List<Esprit> met =
        switch (search.whose()) {
          case ANYONES -> way.limit(size + 1L).toList();
          case MISSING -> missing(question.player(), way.toList(), size + 1);
        };
    Page<Esprit> page = Page.ofSurplus(met, question.turn(), size);
    Map<EspritId, Stack> owned = owned(question.player(), search.whose(), page.rows());
    return new Answer.Found(
        page.map(each -> new Hit(each, Optional.ofNullable(owned.get(each.id())))), fitting.size());
  }

  /** Those of other kinds whose name holds the text, and then those that are nearly named so. */
  private List<Esprit> nearly(String text, Locale locale, int most) {
    return text.isEmpty()
        ? List.of()
        : Stream.concat(
                find.matching(text, locale, most).stream(), find.nearest(text, most).stream())
            .distinct()
            .limit(most)
            .toList();
  }

  private Map<EspritId, Stack> owned(PlayerId player, Whose whose, Collection<Esprit> esprits) {
    return whose == Whose.MISSING
        ? Map.of()
        : stacks.find(player, esprits.stream().map(Esprit::id).collect(Collectors.toSet()));
  }

  private List<Esprit> missing(PlayerId player, List<Esprit> listed, int most) {
    Map<EspritId, Esprit> byId =
        listed.stream().collect(Collectors.toMap(Esprit::id, esprit -> esprit));
    return index.missing(player, listed.stream().map(Esprit::id).toList(), most).stream()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .toList();
  }

  /** All that fit, in the order asked for; where that does not decide, as names are found. */
  private List<Esprit> fitting(Search search, Locale locale) {
    return find.matching(search.text(), locale, Integer.MAX_VALUE).stream()
        .filter(search::admits)
        .sorted(order(search.sort()))
        .toList();
  }

  private static Comparator<Esprit> order(SearchSort sort) {
    return switch (sort) {
      case NAME -> (_, _) -> 0;
      case TIER -> Comparator.comparing(Esprit::tier).reversed();
      case ELEMENT ->
          Comparator.comparing(Esprit::element)
              .thenComparing(Comparator.comparing(Esprit::tier).reversed());
      case POWER -> Comparator.comparingLong((Esprit each) -> each.base().power()).reversed();
      case ATK -> Comparator.comparingLong((Esprit each) -> each.base().atk()).reversed();
      case DEF -> Comparator.comparingLong((Esprit each) -> each.base().def()).reversed();
      case HP -> Comparator.comparingLong((Esprit each) -> each.base().hp()).reversed();
    };
  }
}
