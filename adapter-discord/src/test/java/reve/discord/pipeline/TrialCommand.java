package reve.discord.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reve.discord.shared.Action;
import reve.discord.shared.Answer;
import reve.discord.shared.Arguments;
import reve.discord.shared.Asker;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.CustomId;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;

/** A command that does what a test wants. */
final class TrialCommand implements SlashCommand {
  static final Option<Integer> SIZE =
      Option.text("size", typed -> Parsed.by(Integer::parseInt, typed));

  private Terms terms = Terms.privately("general");
  private UnaryOperator<CommandSpec> change = spec -> spec;
  private Function<Call, Answer> work = call -> Reply.titled("done");

  TrialCommand on(Terms changed) {
    terms = changed;
    return this;
  }

  TrialCommand described(UnaryOperator<CommandSpec> changed) {
    change = changed;
    return this;
  }

  TrialCommand doing(Function<Call, Answer> changed) {
    work = changed;
    return this;
  }

  static CustomId inPlace(Asker asker) {
    return CustomId.of("probe", "in_place", asker);
  }

  @Override
  public CommandSpec spec() {
    return change.apply(CommandSpec.of("help", "probe", terms, SIZE));
  }

  @Override
  public Answer run(Call call, Arguments arguments) {
    return work.apply(call);
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(
            "in_place", terms, Optional::of, (call, pressed) -> (Reply) work.apply(call)));
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(
        new Telling<>(String.class, (outcome, asker) -> Reply.titled("told: " + outcome)));
  }
}
