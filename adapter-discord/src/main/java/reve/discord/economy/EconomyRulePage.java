package reve.discord.economy;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.IntStream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.economy.EconomyRules;
import reve.game.economy.EconomyRules.DailyReward;
import reve.game.economy.Reward;

/** The rules of daily gifts and crafting. */
public final class EconomyRulePage implements RulePage {
  @Override
  public String feature() {
    return "economy";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    EconomyRules rules = voice.rules(EconomyRules.class);
    DailyReward daily = rules.dailyReward();
    RuleSection crafting = RuleSection.of(voice.text("economy.rules.craft"));
    for (EconomyRules.Craft craft : rules.craft().values()) {
      crafting =
          crafting.saying(
              voice.text(
                  "economy.rules.craft.text",
                  with("cost", voice.price(craft.cost())),
                  with("gives", voice.price(craft.gives()))));
    }
    return List.of(
        RuleSection.of(
                voice.text("economy.rules.daily"),
                voice.text("economy.rules.daily.text", with("base", list(daily.base(), voice))))
            .under(voice.text("economy.rules.day"), voice.text("rules.reward"))
            .rows(
                IntStream.range(0, daily.days().size())
                    .mapToObj(
                        day -> List.of(voice.exact(day + 1L), list(daily.days().get(day), voice)))),
        RuleSection.of(
                voice.text("economy.rules.streaks"),
                voice.text("economy.rules.streaks.text", with("cycle", daily.cycle())))
            .under(voice.text("economy.rules.streak"), voice.text("rules.reward"))
            .rows(
                daily.milestones().stream()
                    .map(each -> List.of(voice.exact(each.streak()), list(each.reward(), voice)))),
        crafting);
  }

  private static String list(Reward reward, Voice voice) {
    return voice.list(voice.reward(reward));
  }
}
