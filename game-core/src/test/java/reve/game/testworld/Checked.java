package reve.game.testworld;

import java.util.List;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** What the checks of a configuration find in one feature's rules amid otherwise sound ones. */
public final class Checked {
  private Checked() {}

  public static List<Fault> faults(Rules rules) {
    return faultsAmid(TestRules.book(), rules);
  }

  /** The same where some of the other rules are not the usual ones. */
  public static List<Fault> faultsAmid(Rulebook others, Rules rules) {
    Faults faults = new Faults();
    rules.check(others.with(rules), faults);
    return faults.found();
  }

  /** What is missing now that was there in the former rules. */
  public static List<Fault> faultsAfter(Rules former, Rules now) {
    Rulebook before = TestRules.book().with(former);
    Faults faults = new Faults();
    now.checkAfter(before, faults);
    return faults.found();
  }
}
