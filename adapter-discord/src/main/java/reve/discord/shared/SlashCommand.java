package reve.discord.shared;

import java.util.List;

/**
 * A command of the bot. Whoever writes one says what it is, runs a use case and shows the outcome;
 * permission, cooldown, deferral, errors and metrics are the pipeline's.
 */
public interface SlashCommand {
  CommandSpec spec();

  Answer run(Call call, Arguments arguments);

  /** On what terms this call is made, where its options decide that. */
  default Terms terms(Arguments arguments) {
    return spec().terms();
  }

  /** What the controls of the command's replies do. */
  default List<Action<?>> actions() {
    return List.of();
  }

  /** How outcomes that were lost on the way to their player are told. */
  default List<Telling<?>> tellings() {
    return List.of();
  }
}
