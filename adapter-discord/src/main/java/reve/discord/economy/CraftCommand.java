package reve.discord.economy;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import reve.discord.shared.Action;
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
import reve.game.economy.CraftFayrites;
import reve.game.economy.CraftOutcome;
import reve.game.economy.CraftQuantity;
import reve.game.economy.CraftQuantity.All;
import reve.game.economy.CraftQuantity.Exactly;
import reve.game.shared.LimitRules;

/** {@code /craft}: turns fayrite shards into fayrites. */
public final class CraftCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);
  private static final String ALL = "all";

  private final CraftFayrites craft;
  private final CraftViews views;
  private final Option<CraftQuantity> amount;

  public CraftCommand(CraftFayrites craft, CraftViews views) {
    this.craft = craft;
    this.views = views;
    this.amount =
        Option.text(CraftViews.AMOUNT, CraftCommand::quantity).demanded().completed(this::suggest);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("economy", CraftViews.CRAFT, TERMS, amount);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    CraftQuantity quantity = arguments.demand(amount);
    return views.of(
        craft.handle(new CraftFayrites.Command(call.id(), call.asker().player(), quantity)),
        call.asker());
  }

  private static Parsed<CraftQuantity> quantity(String typed) {
    String text = typed.strip();
    if (text.equalsIgnoreCase(ALL)) {
      return Parsed.good(new All());
    }
    return Parsed.of(
        WholeNumber.of(text, 1, Exactly.MAX).<CraftQuantity>map(Exactly::new),
        "economy.craft.bad_amount",
        with("typed", typed),
        with("most", Exactly.MAX));
  }

  private List<Suggestion> suggest(Draft draft, Asker asker) {
    return Stream.of(ALL, "1", "10")
        .filter(value -> value.startsWith(draft.typed().strip().toLowerCase(Locale.ROOT)))
        .map(value -> new Suggestion(value, views.suggestion(value, asker.locale())))
        .toList();
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.form(
            CraftViews.ASK, TERMS, Optional::of, (call, pressed) -> views.ask(call.asker())));
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(CraftOutcome.class, views::of));
  }
}
