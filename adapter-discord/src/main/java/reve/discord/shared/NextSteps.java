package reve.discord.shared;

import static reve.discord.text.Arg.with;

import java.util.Map;
import java.util.Optional;
import reve.discord.shared.Control.Button;
import reve.discord.text.Voice;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.EconomyRules;
import reve.game.economy.EconomyRules.Craft;
import reve.game.economy.Price;
import reve.game.summon.Banner;
import reve.game.summon.SummonRules;

/** What a player could do next with what they hold, as buttons; those that act do so once. */
public record NextSteps(Voice voice, Asker asker) {
  private static final int CRAFTING = 90;
  private static final int SUMMONING = 91;

  /** Crafts as many as possible, where at least one is possible. */
  public Optional<Button> craftAll(Balances held) {
    return voice.rules(EconomyRules.class).craft().entrySet().stream()
        .filter(entry -> held.cover(entry.getValue().cost()))
        .findFirst()
        .map(entry -> craftAll(entry, held));
  }

  private Button craftAll(Map.Entry<CurrencyId, Craft> entry, Balances held) {
    Craft craft = entry.getValue();
    Price made = craft.gives().times(held.times(craft.cost()));
    return Button.main(
        "🔨",
        voice.text("shared.step.craft", with("what", voice.price(made))),
        Shortcut.to("craft").with("amount", "all").id(asker).once(asker.operation(CRAFTING)));
  }

  /** Summons as many at once as what is held pays for, from the first banner that has a price. */
  public Optional<Button> summon(Balances held) {
    return voice.rules(SummonRules.class).banners().stream()
        .filter(banner -> !banner.price().isFree() && held.cover(banner.price()))
        .findFirst()
        .map(banner -> summon(banner, held));
  }

  private Button summon(Banner banner, Balances held) {
    int count =
        banner.counts().stream()
            .filter(each -> held.cover(banner.price().times(each)))
            .max(Integer::compare)
            .orElse(1);
    return Button.main(
        banner.emoji(),
        voice.text("shared.step.summon", with("count", count)),
        Shortcut.to("summon")
            .with("banner", banner.id().value())
            .with("count", String.valueOf(count))
            .id(asker)
            .once(asker.operation(SUMMONING)));
  }

  /** Opens another command. */
  public Button open(String emoji, String label, String command) {
    return Button.plain(emoji, label, Shortcut.to(command).id(asker));
  }
}
