package reve.game.collection;

import java.time.Duration;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.collection.ViewCollection.Entry;
import reve.game.esprit.Catalogue;
import reve.game.shared.Moment;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** The Esprits that a player met of late, newest first. */
public final class ViewRecent {

  /** Of so many days; more than the rules allow are not looked through. */
  public record Question(PlayerId player, int days, Turn<Key> turn) {
    public Question {
      if (days < 1) {
        throw new IllegalArgumentException("at least a day: " + days);
      }
    }
  }

  public record Answer(Page<Entry> page, int days) {}

  private final UnitOfWork unitOfWork;
  private final CollectionIndex index;

  public ViewRecent(UnitOfWork unitOfWork, CollectionIndex index) {
    this.unitOfWork = unitOfWork;
    this.index = index;
  }

  public Answer handle(Question question) {
    return unitOfWork.ask(question.player(), moment -> look(question, moment));
  }

  private Answer look(Question question, Moment moment) {
    CollectionRules rules = moment.rules(CollectionRules.class);
    Catalogue catalogue = moment.rules(Catalogue.class);
    int days = Math.min(question.days(), rules.recentDays());
    Page<CollectionIndex.Row> page =
        index.page(
            question.player(),
            Scope.since(moment.now().minus(Duration.ofDays(days))),
            new Order.Largest(Measure.SINCE),
            question.turn(),
            rules.pageSize());
    return new Answer(page.map(row -> Entry.of(row, catalogue)), days);
  }
}
