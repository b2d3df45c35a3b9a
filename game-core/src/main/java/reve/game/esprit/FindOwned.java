package reve.game.esprit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** Finds a player's own stacks by what they typed, in their language. */
public final class FindOwned {
  private final UnitOfWork unitOfWork;
  private final FindEsprits find;
  private final Stacks stacks;

  public FindOwned(UnitOfWork unitOfWork, FindEsprits find, Stacks stacks) {
    this.unitOfWork = unitOfWork;
    this.find = find;
    this.stacks = stacks;
  }

  /** A stack under its Esprit. */
  public record Owned(Esprit esprit, Stack stack) {}

  /** What is to be done with a stack; what it needs to know of the player it looks up once. */
  @FunctionalInterface
  public interface Use {
    Use ANY = (player, moment) -> each -> true;

    /** Tells the player's stacks with which it can be done. */
    Predicate<Owned> by(PlayerId player, Moment moment);
  }

  private record Found(List<Owned> owned) {}

  /** At most {@code limit} of the stacks that can be used, in the order of the search. */
  public List<Owned> matching(PlayerId player, String text, Locale locale, Use use, int limit) {
    List<Esprit> named = find.matching(text, locale, Integer.MAX_VALUE);
    return unitOfWork
        .ask(
            player,
            Found.class,
            moment -> {
              Map<EspritId, Stack> owned =
                  stacks.find(player, named.stream().map(Esprit::id).collect(Collectors.toSet()));
              return new Found(
                  named.stream()
                      .filter(esprit -> owned.containsKey(esprit.id()))
                      .map(esprit ->
                          new Owned(esprit, Objects.requireNonNull(owned.get(esprit.id()))))
                      .filter(use.by(player, moment))
                      .limit(limit)
                      .toList());
            })
        .owned();
  }
}
