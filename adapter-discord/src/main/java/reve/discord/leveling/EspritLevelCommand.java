package reve.discord.leveling;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.OptionalInt;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Asker;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.esprit.EspritId;
import reve.game.leveling.LevelEsprit;
import reve.game.leveling.LevelOutcome;
import reve.game.shared.LimitRules;

/** {@code /train}: raises the level of an Esprit for virelite. */
public final class EspritLevelCommand implements SlashCommand {
  private static final String MOST = "max";

  private final LevelEsprit level;
  private final LevelingViews views;
  private final Option<EspritId> esprit;
  private final Option<OptionalInt> levels =
      Option.text(LevelingViews.LEVELS, EspritLevelCommand::levels)
          .completed(EspritLevelCommand::suggest);

  public EspritLevelCommand(LevelEsprit level, LevelingViews views, EspritOptions esprits) {
    this.level = level;
    this.views = views;
    this.esprit = esprits.any(LevelingViews.ESPRIT).demanded();
  }

  private static Parsed<OptionalInt> levels(String typed) {
    String text = typed.strip();
    if (text.equalsIgnoreCase(MOST)) {
      return Parsed.good(OptionalInt.empty());
    }
    try {
      int levels = Integer.parseInt(text);
      return levels >= 1 && levels <= LevelingViews.MOST_LEVELS
          ? Parsed.good(OptionalInt.of(levels))
          : bad(typed);
    } catch (NumberFormatException e) {
      return bad(typed);
    }
  }

  private static Parsed<OptionalInt> bad(String typed) {
    return Parsed.bad(
        "leveling.bad_levels", with("typed", typed), with("most", LevelingViews.MOST_LEVELS));
  }

  private static List<Suggestion> suggest(String typed, Asker asker) {
    return List.of("1", "10", MOST).stream().map(each -> new Suggestion(each, each)).toList();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "leveling", LevelingViews.TRAIN, Terms.privately(LimitRules.GENERAL), esprit, levels);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        level.handle(
            new LevelEsprit.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(esprit),
                arguments.get(levels).orElse(OptionalInt.of(1)))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(LevelOutcome.class, views::of));
  }
}
