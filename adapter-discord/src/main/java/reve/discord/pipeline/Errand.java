package reve.discord.pipeline;

import java.util.function.Supplier;
import reve.discord.shared.Answer;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.CommandSpec.Access;
import reve.discord.shared.Placement;
import reve.discord.shared.Terms;
import reve.discord.shared.Terms.Visibility;
import reve.game.shared.CommandId;

/** What is to be done for an arrival, once nothing speaks against it. */
record Errand(
    Origin origin,
    CommandId id,
    CommandSpec spec,
    Terms terms,
    Placement placement,
    boolean opensForm,
    Supplier<Answer> work) {

  /** Whether it is the one act of a button, which may be pressed again and acts no more. */
  boolean isOperation() {
    return !id.equals(origin.command());
  }

  boolean isOwners() {
    return spec.access() == Access.OWNERS;
  }

  boolean isPrivate() {
    return terms.visibility() == Visibility.ASKER;
  }
}
