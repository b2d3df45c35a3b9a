package reve.game.search;

import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * How the catalogue is searched: {@code pageSize} on a page unless asked otherwise, {@code
 * largestPage} at most; a text has at least {@code shortestText} characters; {@code suggestions}
 * stand in for a name that nobody has.
 */
public record SearchRules(int pageSize, int largestPage, int shortestText, int suggestions)
    implements Rules {
  @Override
  public void check(Rulebook book, Faults faults) {
    faults.demand(
        pageSize <= largestPage, "pageSize", pageSize, "at most the largest page, " + largestPage);
  }
}
