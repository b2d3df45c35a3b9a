package reve.game.collection;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.collection.CollectionIndex.Order.Largest;
import reve.game.collection.CollectionIndex.Order.Listed;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.PlainName;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.shared.Moment;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** A player's collection, a page at a time. */
public final class ViewCollection {
  public record Question(
      PlayerId player,
      CollectionSort sort,
      CollectionFilter filter,
      Turn<Key> turn,
      Locale locale) {}

  /** The page, and how far the collection as a whole has come. */
  public record Answer(Page<Entry> page, Totals totals, int catalogueSize) {}

  /** One stack of the page. */
  public record Entry(Key key, Esprit esprit, Stack stack, Stats lead) {
    static Entry of(CollectionIndex.Row row, Catalogue catalogue) {
      return new Entry(row.key(), catalogue.get(row.stack().esprit()), row.stack(), row.lead());
    }
  }

  private final UnitOfWork unitOfWork;
  private final CollectionIndex index;
  private final CollectionStats stats;

  public ViewCollection(UnitOfWork unitOfWork, CollectionIndex index, CollectionStats stats) {
    this.unitOfWork = unitOfWork;
    this.index = index;
    this.stats = stats;
  }

  public Answer handle(Question question) {
    return unitOfWork.ask(question.player(), moment -> look(question, moment));
  }

  private Answer look(Question question, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    Totals held = stats.of(question.player());
    Scope scope = scope(question.filter(), catalogue);
    Order order = order(question.sort(), catalogue, question.locale());
    int size = moment.rules(CollectionRules.class).pageSize();
    Page<CollectionIndex.Row> page =
        question.turn() instanceof Turn.Last
            ? last(question.player(), scope, order, held, size)
            : index.page(question.player(), scope, order, question.turn(), size);
    return new Answer(page.map(row -> Entry.of(row, catalogue)), held, catalogue.size());
  }

  /** What whole pages leave over, so that turning to the end goes by the same pages as turning. */
  private Page<CollectionIndex.Row> last(
      PlayerId player, Scope scope, Order order, Totals held, int size) {
    long rows =
        scope
            .only()
            .map(esprits -> rowsOf(player, scope, order, esprits.size()))
            .orElse(held.unique());
    int left = (int) (Math.max(0, rows - 1) % size) + 1;
    return index.page(player, scope, order, new Turn.Last<>(), left);
  }

  private long rowsOf(PlayerId player, Scope scope, Order order, int most) {
    return index.page(player, scope, order, new Turn.First<>(), most).rows().size();
  }

  private static Scope scope(CollectionFilter filter, Catalogue catalogue) {
    return filter.equals(CollectionFilter.NONE)
        ? Scope.ALL
        : Scope.of(
            catalogue.all().stream()
                .filter(filter::admits)
                .map(Esprit::id)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private static Order order(CollectionSort sort, Catalogue catalogue, Locale locale) {
    Comparator<Esprit> byTier = Comparator.comparing(Esprit::tier);
    return switch (sort) {
      case TIER_DESCENDING -> listed(catalogue, byTier.reversed(), locale);
      case TIER_ASCENDING -> listed(catalogue, byTier, locale);
      case ELEMENT ->
          listed(
              catalogue,
              Comparator.comparing(Esprit::element).thenComparing(byTier.reversed()),
              locale);
      case NAME -> listed(catalogue, (_, _) -> 0, locale);
      case POWER -> new Largest(Measure.POWER);
      case ATK -> new Largest(Measure.ATK);
      case DEF -> new Largest(Measure.DEF);
      case QUANTITY -> new Largest(Measure.QUANTITY);
      case STARS -> new Largest(Measure.STARS);
      case LEVEL -> new Largest(Measure.LEVEL);
      case NEWEST -> new Largest(Measure.SINCE);
    };
  }

  /**
   * The catalogue in this order, and where it does not decide, by name in the reader's language.
   */
  private static Order listed(Catalogue catalogue, Comparator<Esprit> order, Locale locale) {
    return new Listed(
        catalogue.all().stream()
            .map(esprit -> new Named(esprit, PlainName.of(esprit.names().in(locale))))
            .sorted(
                Comparator.comparing(Named::esprit, order)
                    .thenComparing(Named::name)
                    .thenComparing(named -> named.esprit().id()))
            .map(named -> named.esprit().id())
            .toList());
  }

  private record Named(Esprit esprit, PlainName name) {}
}
