package reve.discord.shared;

import java.util.function.Function;
import java.util.stream.Collectors;
import reve.discord.text.Voice;
import reve.game.shared.Weights;

/** The chances of a draw, by the very weights that are drawn. */
public final class Odds {
  private Odds() {}

  /** One line a choice. */
  public static <T> String lines(Weights<T> weights, Function<T, String> name, Voice voice) {
    return weights.choices().stream()
        .map(each ->
            "%s · %s"
                .formatted(
                    name.apply(each.choice()), voice.percent(each.weight(), weights.total())))
        .collect(Collectors.joining("\n"));
  }
}
