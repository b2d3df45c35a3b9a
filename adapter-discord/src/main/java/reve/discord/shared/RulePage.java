package reve.discord.shared;

import java.util.List;
import reve.discord.text.Voice;

/**
 * What the rule book says of one feature: written by the room itself, with words from its texts and
 * numbers from the rules in force, so that it is never out of date.
 */
public interface RulePage {

  /** The feature, whose name stands under {@code feature.feature}. */
  String feature();

  List<RuleSection> sections(Voice voice);
}
