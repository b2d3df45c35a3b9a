package reve.discord.shared;

import java.util.function.BiFunction;

/** How outcomes of a type are told, fresh or long after: by the same view. */
public record Telling<O>(Class<O> type, BiFunction<O, Asker, Reply> view) {

  /** The outcome must be of the type. */
  public Reply tell(Object outcome, Asker asker) {
    return view.apply(type.cast(outcome), asker);
  }
}
