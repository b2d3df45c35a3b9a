package reve.discord.fusion;

import java.util.List;
import java.util.Optional;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Asker;
import reve.discord.shared.CustomId;
import reve.discord.shared.Mark;
import reve.discord.shared.Pressed;
import reve.game.esprit.EspritId;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.FusionOdds;

/** A fusion that was agreed to at the odds and the price that stood beside the button. */
record AgreedWish(Wish wish, String mark) {
  private static final int OPERATION = 1;
  private static final char CATALYST = 'c';
  private static final char LASTS = 'l';

  /** Two characters are as many as there is room for. */
  private static final int ROOM = 2;

  /** The control that carries it, and does it once; an id has little room to spare. */
  static CustomId id(Wish wish, FusionOdds odds, Asker asker) {
    String how =
        wish.fragments()
            + (wish.catalyst() ? "" + CATALYST : "")
            + (wish.lasts() ? "" + LASTS : "");
    return CustomId.of(
            FusionViews.FUSE,
            FusionViews.AGREED,
            asker,
            wish.first().value(),
            wish.second().equals(wish.first()) ? "" : wish.second().value(),
            how,
            mark(odds))
        .once(asker.operation(OPERATION));
  }

  static Optional<AgreedWish> read(Pressed pressed) {
    List<String> parts = pressed.arguments();
    if (parts.size() != 4) {
      return Optional.empty();
    }
    Optional<EspritId> first = EspritOptions.pressed(pressed, 0);
    Optional<EspritId> second = parts.get(1).isEmpty() ? first : EspritOptions.pressed(pressed, 1);
    return first.flatMap(one ->
        second.flatMap(
            other -> wish(one, other, parts.get(2)).map(w -> new AgreedWish(w, parts.get(3)))));
  }

  private static Optional<Wish> wish(EspritId first, EspritId second, String how) {
    String digits = how.replaceAll("[^0-9]", "");
    if (!how.matches("[0-9]{1,3}c?l?")) {
      return Optional.empty();
    }
    return Optional.of(
        new Wish(
            first,
            second,
            Integer.parseInt(digits),
            how.indexOf(CATALYST) >= 0,
            how.indexOf(LASTS) >= 0));
  }

  boolean holdsFor(FusionOdds odds) {
    return mark(odds).equals(mark);
  }

  /** Odds and price as a few characters. */
  private static String mark(FusionOdds odds) {
    String mark = Mark.of(odds.rate() + " " + odds.price());
    return mark.substring(0, Math.min(ROOM, mark.length()));
  }
}
