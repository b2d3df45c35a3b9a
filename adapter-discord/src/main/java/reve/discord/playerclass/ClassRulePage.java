package reve.discord.playerclass;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.shared.BasisPoints;

/** The rules of classes. */
public final class ClassRulePage implements RulePage {
  @Override
  public String feature() {
    return "playerclass";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    PlayerRules rules = voice.rules(PlayerRules.class);
    return List.of(
        RuleSection.of(
                voice.text("playerclass.rules.classes"),
                voice.text(
                    "playerclass.rules.text",
                    with("base", percent(rules.classBonus().base(), voice)),
                    with("step", percent(rules.classBonus().step(), voice)),
                    with("levels", rules.classBonus().stepLevels())),
                voice.text(
                    "playerclass.rules.change", with("price", voice.price(rules.classChange()))))
            .under(
                voice.text("playerclass.rules.class"),
                voice.text("rules.element"),
                voice.text("playerclass.rules.does"))
            .rows(
                rules.classes().stream()
                    .map(each ->
                        List.of(
                            voice.text(each.names()),
                            voice.named(each.element()),
                            voice.text(does(each.bonus()))))));
  }

  private static String does(PlayerClass.Bonus bonus) {
    return switch (bonus) {
      case STAMINA_REGENERATION -> "playerclass.rules.stamina";
      case ENERGY_REGENERATION -> "playerclass.rules.energy";
      case REVIES_INCOME -> "playerclass.rules.revies";
    };
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }
}
