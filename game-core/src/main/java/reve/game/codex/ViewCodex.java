package reve.game.codex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reve.game.codex.Codex.Entries;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.PlainName;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.game.shared.UnitOfWork;

/** How far a player's codex has come. */
public final class ViewCodex {

  /** So many of {@code whole} were ever owned; the sets stand in the order of the rules. */
  public record Answer(
      int ever, int whole, List<SetProgress> sets, List<MilestoneProgress> milestones) {
    public Answer {
      sets = List.copyOf(sets);
      milestones = List.copyOf(milestones);
    }

    /** The milestone that comes next, if any is left. */
    public Optional<MilestoneProgress> next() {
      return milestones.stream().filter(milestone -> !milestone.rewarded()).findFirst();
    }
  }

  /** A set, what is missing of it, and whether its reward was given. */
  public record SetProgress(CodexSet set, List<EspritId> missing, boolean rewarded) {
    public int had() {
      return set.esprits().size() - missing.size();
    }

    public boolean isComplete() {
      return missing.isEmpty();
    }
  }

  public record MilestoneProgress(CodexMilestone milestone, int target, boolean rewarded) {}

  private final UnitOfWork unitOfWork;
  private final Codex codex;
  private final Rulebooks rulebooks;

  public ViewCodex(UnitOfWork unitOfWork, Codex codex, Rulebooks rulebooks) {
    this.unitOfWork = unitOfWork;
    this.codex = codex;
    this.rulebooks = rulebooks;
  }

  public Answer handle(PlayerId player) {
    return unitOfWork.ask(player, moment -> look(codex.of(player), moment));
  }

  private static Answer look(Entries entries, Moment moment) {
    CodexRules rules = moment.rules(CodexRules.class);
    Catalogue catalogue = moment.rules(Catalogue.class);
    return new Answer(
        entries.ever().size(),
        catalogue.all().size(),
        rules.sets().stream()
            .map(set ->
                new SetProgress(
                    set,
                    set.missing(entries.ever(), catalogue),
                    entries.rewarded().contains(set.id())))
            .toList(),
        rules.milestones().stream()
            .map(each ->
                new MilestoneProgress(
                    each, each.target(catalogue), entries.rewarded().contains(each.id())))
            .toList());
  }

  /** At most {@code limit} sets whose name holds the text, in the order of the rules. */
  public List<CodexSet> matching(String text, Locale locale, int limit) {
    PlainName wanted = PlainName.of(text);
    return sets().stream()
        .filter(set -> PlainName.of(set.names().in(locale)).contains(wanted))
        .limit(limit)
        .toList();
  }

  /** The set with that id or with exactly that name in any language. */
  public Optional<CodexSet> named(String text) {
    PlainName wanted = PlainName.of(text);
    return sets().stream()
        .filter(set ->
            set.id().value().equals(text)
                || set.names().byLanguage().values().stream()
                    .anyMatch(name -> PlainName.of(name).equals(wanted)))
        .findFirst();
  }

  private List<CodexSet> sets() {
    return rulebooks.inForce().of(CodexRules.class).sets();
  }
}
