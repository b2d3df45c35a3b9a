package reve.discord.leveling;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import reve.discord.esprit.EspritOptions;
import reve.discord.shared.Arguments;
import reve.discord.shared.Asker;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.discord.shared.WholeNumber;
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
      Option.text(LevelingViews.LEVELS, this::levels).completed(this::suggest);

  public EspritLevelCommand(LevelEsprit level, LevelingViews views, EspritOptions esprits) {
    this.level = level;
    this.views = views;
    this.esprit = esprits.usable(LevelingViews.ESPRIT, level::trainable).demanded();
  }

  private Parsed<OptionalInt> levels(String typed) {
    String text = typed.strip();
    if (text.equalsIgnoreCase(MOST)) {
      return Parsed.good(OptionalInt.empty());
    }
    return Parsed.of(
        WholeNumber.of(text, 1, views.mostLevels()).map(OptionalInt::of),
        "leveling.bad_levels",
        with("typed", typed),
        with("most", views.mostLevels()));
  }

  private List<Suggestion> suggest(Draft draft, Asker asker) {
    return Stream.of("1", String.valueOf(views.mostLevels()), MOST)
        .map(each -> new Suggestion(each, each))
        .toList();
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
