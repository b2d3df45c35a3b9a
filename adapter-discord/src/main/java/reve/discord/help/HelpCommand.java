package reve.discord.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.CommandSpec.Access;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.help.ViewFirstSteps;
import reve.game.shared.LimitRules;

/** {@code /help}: where to begin, every command by feature, and what this bot is. */
public final class HelpCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final ViewFirstSteps firstSteps;
  private final HelpViews views;
  private final BotFacts facts;
  private final List<CommandSpec> everything = new ArrayList<>();

  /** Explains itself and those of the commands that anyone may call. */
  public HelpCommand(
      ViewFirstSteps firstSteps,
      HelpViews views,
      BotFacts facts,
      Collection<? extends SlashCommand> commands) {
    this.firstSteps = firstSteps;
    this.views = views;
    this.facts = facts;
    commands.stream()
        .map(SlashCommand::spec)
        .filter(spec -> spec.access() == Access.EVERYONE)
        .forEach(everything::add);
    everything.add(spec());
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("help", HelpViews.HELP, TERMS);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return beginning(call);
  }

  private Reply beginning(Call call) {
    return views.beginning(firstSteps.handle(call.asker().player()), everything, call.asker());
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(HelpViews.FEATURE, TERMS, this::known, this::feature),
        Action.inPlace(HelpViews.ABOUT, TERMS, Optional::of, this::about),
        Action.inPlace(
            HelpViews.BEGINNING, TERMS, Optional::of, (call, pressed) -> beginning(call)));
  }

  /** The chosen feature, unless it is one of another release. */
  private Optional<String> known(Pressed pressed) {
    return pressed
        .choice()
        .filter(choice -> everything.stream().anyMatch(spec -> spec.feature().equals(choice)));
  }

  private Reply feature(Call call, String feature) {
    return views.feature(feature, everything, call.asker());
  }

  private Reply about(Call call, Pressed pressed) {
    return views.about(facts, everything, call.asker());
  }
}
