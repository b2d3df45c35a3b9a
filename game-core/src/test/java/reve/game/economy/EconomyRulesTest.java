package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.TestRules.reward;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.EconomyRules.Craft;
import reve.game.economy.EconomyRules.DailyReward;
import reve.game.economy.EconomyRules.Milestone;
import reve.game.item.ItemId;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class EconomyRulesTest {
  private final CurrencyId gold = new CurrencyId("gold");
  private final Reward inGold = reward(gold, 1);
  private final Reward inRevies = reward(REVIES, 1);
  private final Map<CurrencyId, Craft> craft = TestRules.economy().craft();

  @Test
  void the_shipped_numbers_are_without_fault() {
    assertThat(Checked.faults(TestRules.economy())).isEmpty();
  }

  @Test
  void every_reward_in_a_currency_that_does_not_exist_is_named() {
    DailyReward daily =
        new DailyReward(inGold, List.of(inRevies, inGold), List.of(new Milestone(7, inGold)), 28);

    List<Fault> faults = Checked.faults(new EconomyRules(daily, craft, 20));

    String expected = "the id of a currency in currencies.json";
    assertThat(faults)
        .containsExactly(
            new Fault("dailyReward.base.currencies.gold", "gold", expected),
            new Fault("dailyReward.days[1].currencies.gold", "gold", expected),
            new Fault("dailyReward.milestones[0].reward.currencies.gold", "gold", expected));
  }

  @Test
  void an_item_that_does_not_exist_is_named() {
    Reward sword = new Reward(Map.of(), Map.of(new ItemId("sword"), 1L));

    List<Fault> faults =
        Checked.faults(
            new EconomyRules(new DailyReward(sword, List.of(), List.of(), 28), craft, 20));

    assertThat(faults)
        .containsExactly(
            new Fault("dailyReward.base.items.sword", "sword", "the id of an item in item.json"));
  }

  @Test
  void a_milestone_lies_within_the_cycle() {
    DailyReward daily =
        new DailyReward(
            inRevies,
            List.of(inRevies),
            List.of(new Milestone(28, inRevies), new Milestone(29, inRevies)),
            28);

    List<Fault> faults = Checked.faults(new EconomyRules(daily, craft, 20));

    assertThat(faults)
        .containsExactly(
            new Fault("dailyReward.milestones[1].streak", "29", "at most the cycle, 28"));
  }

  @Test
  void a_craft_takes_and_gives_currencies_that_exist() {
    Craft broken = new Craft(new Price(money(gold, 10)), new Price(money(gold, 1)));

    List<Fault> faults = Checked.faults(crafting(Map.of(FAYRITES, broken)));

    assertThat(faults.stream().map(Fault::path))
        .containsExactly("craft.fayrites.cost.gold", "craft.fayrites.gives.gold");
  }

  @Test
  void a_craft_that_costs_nothing_would_make_money_without_end() {
    Craft free = new Craft(new Price(money(SHARDS, 0)), new Price(money(FAYRITES, 1)));

    List<Fault> faults = Checked.faults(crafting(Map.of(FAYRITES, free)));

    assertThat(faults.stream().map(Fault::path)).containsExactly("craft.fayrites.cost");
    assertThat(faults.getFirst().expected()).isEqualTo("something to pay");
  }

  @Test
  void as_many_as_can_be_asked_for_can_be_counted() {
    Craft dear =
        new Craft(new Price(money(SHARDS, 9_000_001)), new Price(money(FAYRITES, 9_000_000)));

    assertThat(Checked.faults(crafting(Map.of(FAYRITES, dear))))
        .containsExactly(
            new Fault(
                "craft.fayrites.cost.fayrite_shards",
                "9000001",
                "at most 9000000, so that 1000000000 of them can be paid"));
    Craft generous =
        new Craft(new Price(money(SHARDS, 9_000_000)), new Price(money(FAYRITES, 9_000_001)));
    assertThat(Checked.faults(crafting(Map.of(FAYRITES, generous))).stream().map(Fault::path))
        .containsExactly("craft.fayrites.gives.fayrites");
  }

  @Test
  void fayrites_can_always_be_crafted() {
    List<Fault> faults = Checked.faults(crafting(Map.of()));

    assertThat(faults).containsExactly(new Fault("craft", "[]", "a craft of fayrites"));
  }

  private static EconomyRules crafting(Map<CurrencyId, Craft> craft) {
    return new EconomyRules(TestRules.economy().dailyReward(), craft, 20);
  }
}
