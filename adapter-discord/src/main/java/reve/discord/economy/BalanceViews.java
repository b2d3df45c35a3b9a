package reve.discord.economy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Reward;
import reve.game.economy.ViewBalance;

/** How what a player holds looks. */
public final class BalanceViews {
  private final Voices voices;

  public BalanceViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewBalance.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply reply =
        Reply.titled(voice.text("economy.balance.title")).text(money(answer.held(), voice));
    List<String> items = voice.reward(new Reward(Map.of(), answer.items()));
    Reply full =
        items.isEmpty()
            ? reply
            : reply.field(voice.text("economy.balance.items"), String.join("\n", items));
    return full.row(next(answer.held(), voice, asker));
  }

  /** Every currency, also those of which nothing is held. */
  private static String money(Balances held, Voice voice) {
    return voice.rules(CurrencyRules.class).currencies().stream()
        .map(currency -> voice.money(currency.id(), held.of(currency.id())))
        .collect(Collectors.joining("\n"));
  }

  private static Row next(Balances held, Voice voice, Asker asker) {
    NextSteps steps = new NextSteps(voice, asker);
    Optional<Button> all = steps.craftAll(held);
    return Row.having(
        all, all.map(any -> craftSome(voice, asker)), Optional.of(history(steps, voice)));
  }

  private static Button craftSome(Voice voice, Asker asker) {
    return Button.plain(
        "", voice.text("economy.craft.some"), CustomId.of(CraftViews.CRAFT, CraftViews.ASK, asker));
  }

  private static Button history(NextSteps steps, Voice voice) {
    return steps.open("📒", voice.text("economy.balance.history"), "history");
  }
}
