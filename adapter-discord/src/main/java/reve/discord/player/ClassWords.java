package reve.discord.player;

import static reve.discord.text.Arg.with;

import reve.discord.text.Voice;
import reve.game.player.PlayerClass.Bonus;
import reve.game.player.PlayerRules;
import reve.game.player.PlayerRules.ClassBonus;
import reve.game.shared.BasisPoints;

/** What a class changes, in one line. */
public final class ClassWords {
  private ClassWords() {}

  /** The same at the first level, and by how much it grows. */
  static String growing(Bonus bonus, PlayerRules rules, Voice voice) {
    ClassBonus share = rules.classBonus();
    return voice.text(
        "player.bonus.growing",
        with("bonus", bonus(bonus, share.at(1), voice)),
        with("step", voice.percent(share.step().value(), BasisPoints.WHOLE)),
        with("levels", share.stepLevels()));
  }

  public static String bonus(Bonus bonus, BasisPoints share, Voice voice) {
    double percent = share.value() / 100.0;
    return switch (bonus) {
      case STAMINA_REGENERATION -> voice.text("player.bonus.stamina", with("percent", percent));
      case ENERGY_REGENERATION -> voice.text("player.bonus.energy", with("percent", percent));
      case REVIES_INCOME -> voice.text("player.bonus.revies", with("percent", percent));
    };
  }
}
