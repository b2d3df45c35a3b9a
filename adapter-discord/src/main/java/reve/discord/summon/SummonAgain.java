package reve.discord.summon;

import java.util.Optional;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.CustomId;
import reve.discord.shared.Mark;
import reve.discord.shared.Pressed;
import reve.game.economy.Price;
import reve.game.summon.BannerId;

/** The wish for the same once more, at the price that stood on the button. */
record SummonAgain(BannerId banner, int count, String priceMark) {

  /** The control that carries the wish, and grants it once. */
  static CustomId id(BannerId banner, int count, Price price, Asker asker) {
    return CustomId.of(
            SummonViews.SUMMON,
            SummonViews.AGAIN,
            asker,
            banner.value(),
            String.valueOf(count),
            mark(price))
        .once(asker.operation(0));
  }

  static Optional<SummonAgain> read(Pressed pressed) {
    try {
      return pressed.arguments().size() == 3
          ? Optional.of(
              new SummonAgain(
                  new BannerId(pressed.arguments().get(0)),
                  Integer.parseInt(pressed.arguments().get(1)),
                  pressed.arguments().get(2)))
          : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** A banner that is gone has no price to differ; the summon itself tells that it is closed. */
  boolean isAtTodaysPrice(BannerChoices choices) {
    return choices.price(banner, count).map(SummonAgain::mark).map(priceMark::equals).orElse(true);
  }

  /** A price as a few characters, because an id has no room for all of it. */
  private static String mark(Price price) {
    return Mark.of(
        price.amounts().entrySet().stream()
            .map(each -> each.getKey().value() + "=" + each.getValue().value() + ";")
            .collect(Collectors.joining()));
  }
}
