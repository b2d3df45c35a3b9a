package reve.discord.economy;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.economy.Currency;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.EconomyRules;
import reve.game.economy.ViewHistory;
import reve.game.shared.LimitRules;
import reve.game.shared.Rulebooks;
import reve.game.shared.Turn;

/** {@code /history}: every change of a player's balances, newest first. */
public final class HistoryCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final ViewHistory history;
  private final HistoryViews views;
  private final Rulebooks rulebooks;
  private final Option<CurrencyId> currency;

  public HistoryCommand(ViewHistory history, HistoryViews views, Rulebooks rulebooks) {
    this.history = history;
    this.views = views;
    this.rulebooks = rulebooks;
    this.currency =
        Option.choice(
            "currency",
            () -> offers(rulebooks),
            typed -> Parsed.of(find(typed, rulebooks), "economy.unknown", with("typed", typed)));
  }

  private static List<Offer> offers(Rulebooks rulebooks) {
    return rulebooks.inForce().of(CurrencyRules.class).currencies().stream()
        .map(currency -> Offer.of(currency.id().value(), currency.names()))
        .toList();
  }

  private static Optional<CurrencyId> find(String typed, Rulebooks rulebooks) {
    return rulebooks.inForce().of(CurrencyRules.class).currencies().stream()
        .map(Currency::id)
        .filter(id -> id.value().equals(typed))
        .findFirst();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("economy", HistoryViews.HISTORY, TERMS, currency);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return page(call, new HistoryQuery(arguments.get(currency), new Turn.First<>()));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(HistoryViews.PAGE, TERMS, HistoryQuery::turned, this::page),
        Action.inPlace(HistoryViews.ONLY, TERMS, HistoryQuery::chosen, this::page));
  }

  private Reply page(Call call, HistoryQuery query) {
    return views.page(
        history.handle(
            new ViewHistory.Question(
                call.asker().player(),
                query.only(),
                query.turn(),
                rulebooks.inForce().of(EconomyRules.class).historySize())),
        query,
        call.asker());
  }
}
