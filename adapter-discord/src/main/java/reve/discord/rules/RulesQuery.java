package reve.discord.rules;

import java.util.Optional;
import reve.discord.shared.Pressed;
import reve.discord.shared.RulePage;

/** Which sheet of a rule page is wanted, counted from 0; one that is not there is the last. */
record RulesQuery(RulePage page, int sheet) {
  static Optional<RulesQuery> turned(Pressed pressed, RuleBook book) {
    Optional<Integer> sheet =
        pressed.argument(1).filter(text -> text.matches("[0-9]{1,4}")).map(Integer::parseInt);
    return pressed
        .argument(0)
        .flatMap(book::find)
        .flatMap(page -> sheet.map(number -> new RulesQuery(page, number)));
  }
}
