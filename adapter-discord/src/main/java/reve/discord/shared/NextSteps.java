package reve.discord.shared;

import static reve.discord.text.Arg.with;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final int FREE = 92;
  private static final int EXPLORING = 93;

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

  /**
   * Summons as many at once as what is held pays for, from the first banner that has a price; the
   * others spend what is harder to come by, so nobody is led there.
   */
  public Optional<Button> summon(Balances held) {
    return banners()
        .filter(banner -> !banner.price().isFree())
        .findFirst()
        .filter(banner -> held.cover(banner.price()))
        .map(banner -> summon(banner, held));
  }

  /** Summons one where it costs nothing. */
  public Optional<Button> summonForNothing() {
    return banners()
        .filter(banner -> banner.price().isFree())
        .findFirst()
        .map(banner ->
            Button.plain(
                banner.emoji(), voice.text("shared.step.free"), shortcut(banner, 1, FREE)));
  }

  private Stream<Banner> banners() {
    return voice.rules(SummonRules.class).banners().stream();
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
        shortcut(banner, count, SUMMONING));
  }

  private CustomId shortcut(Banner banner, int count, int operation) {
    return Shortcut.to("summon")
        .with("banner", banner.id().value())
        .with("count", String.valueOf(count))
        .id(asker)
        .once(asker.operation(operation));
  }

  /** Explores once. */
  public Button explore() {
    return Button.main(
        "🧭",
        voice.text("shared.step.explore"),
        Shortcut.to("explore").id(asker).once(asker.operation(EXPLORING)));
  }

  /** Opens another command. */
  public Button open(String emoji, String label, String command) {
    return Button.plain(emoji, label, Shortcut.to(command).id(asker));
  }
}
