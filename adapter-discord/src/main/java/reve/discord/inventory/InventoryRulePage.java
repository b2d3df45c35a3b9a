package reve.discord.inventory;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.economy.Reward;
import reve.game.inventory.Chest;
import reve.game.inventory.InventoryRules;
import reve.game.item.Item;
import reve.game.item.ItemEffect;
import reve.game.item.ItemRules;
import reve.game.shared.Weights;

/** The rules of using items. */
public final class InventoryRulePage implements RulePage {
  @Override
  public String feature() {
    return "inventory";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    InventoryRules rules = voice.rules(InventoryRules.class);
    List<RuleSection> sections = new ArrayList<>();
    sections.add(
        RuleSection.of(
                voice.text("inventory.rules.title"),
                voice.text("inventory.rules.text", with("most", rules.mostAtOnce())))
            .under(voice.text("rules.what"), voice.text("inventory.rules.gives"))
            .rows(
                voice.rules(ItemRules.class).items().stream()
                    .flatMap(item ->
                        given(item.effect(), voice)
                            .map(gift -> List.of(name(item, voice), gift))
                            .stream())));
    rules.chests().forEach(chest -> sections.add(section(chest, voice)));
    return sections;
  }

  /** Nothing where it is not points of something. */
  private static Optional<String> given(ItemEffect effect, Voice voice) {
    return switch (effect) {
      case ItemEffect.Energy(long points) ->
          Optional.of(voice.text("inventory.rules.energy", with("points", points)));
      case ItemEffect.Stamina(long points) ->
          Optional.of(voice.text("inventory.rules.stamina", with("points", points)));
      case ItemEffect.Experience(long points) ->
          Optional.of(voice.text("inventory.rules.experience", with("points", points)));
      case ItemEffect.Bundle _, ItemEffect.Chest _, ItemEffect.Elsewhere _ -> Optional.empty();
    };
  }

  private static String name(Item item, Voice voice) {
    return voice.itemName(item.id());
  }

  private static RuleSection section(Chest chest, Voice voice) {
    Weights<Chest.Find> odds = chest.odds();
    RuleSection section = RuleSection.of(voice.itemName(chest.item()));
    List<String> always = ItemViews.always(chest, voice);
    return (always.isEmpty()
            ? section
            : section.saying(
                voice.text("inventory.rules.always", with("things", voice.list(always)))))
        .under(voice.text("inventory.chest.one_of"), voice.text("rules.chance"))
        .rows(
            odds.choices().stream()
                .map(each ->
                    List.of(
                        voice.list(voice.reward(new Reward(Map.of(), each.choice().items()))),
                        voice.percent(each.weight(), odds.total()))));
  }
}
