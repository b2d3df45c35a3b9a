package reve.discord.collection;

import java.util.List;
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
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionSort;
import reve.game.collection.ViewCollection;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.shared.LimitRules;
import reve.game.shared.Turn;

/** {@code /collection}: what a player has gathered, sorted and filtered as they like. */
public final class CollectionCommand implements SlashCommand {
  private static final Terms TURNING = Terms.publicly(LimitRules.GENERAL);

  private final ViewCollection collection;
  private final CollectionViews views;
  private final Option<CollectionSort> sort;
  private final Option<Element> element;
  private final Option<Tier> tier;

  public CollectionCommand(ViewCollection collection, CollectionViews views, Voices voices) {
    this.collection = collection;
    this.views = views;
    CollectionChoices choices = new CollectionChoices(voices);
    this.sort = Option.choice("sort", choices::sorts, CollectionChoices::sort);
    KindOptions kinds = new KindOptions(voices);
    this.element = kinds.ofElement(CollectionViews.ELEMENT);
    this.tier = kinds.ofTier(CollectionViews.TIER);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "collection",
        CollectionViews.COLLECTION,
        Terms.publicly("collection"),
        sort,
        element,
        tier);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return page(
        call,
        new CollectionQuery(
            arguments.get(sort).orElse(CollectionSort.TIER_DESCENDING),
            new CollectionFilter(arguments.get(tier), arguments.get(element)),
            new Turn.First<>()));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(CollectionViews.PAGE, TURNING, CollectionQuery::turned, this::page),
        Action.inPlace(CollectionViews.SORT, TURNING, CollectionQuery::sorted, this::page),
        Action.inPlace(CollectionViews.ELEMENT, TURNING, CollectionQuery::ofElement, this::page),
        Action.inPlace(CollectionViews.TIER, TURNING, CollectionQuery::ofTier, this::page));
  }

  private Reply page(Call call, CollectionQuery query) {
    return views.page(
        collection.handle(
            new ViewCollection.Question(
                call.asker().player(),
                query.sort(),
                query.filter(),
                query.turn(),
                call.asker().locale())),
        query,
        call.asker());
  }
}
