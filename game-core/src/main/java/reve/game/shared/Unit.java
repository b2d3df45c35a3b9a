package reve.game.shared;

/**
 * What a changing command works in: one instant, one snapshot of the rules, dice seeded for this
 * command, one journal, one transaction. It ends with the command; keep no reference.
 */
public interface Unit extends Moment {
  CommandId command();

  Dice dice();

  Journal journal();
}
