package reve.discord.player;

import static reve.discord.text.Arg.with;

import reve.discord.text.Voice;
import reve.game.player.PlayerClass.Bonus;
import reve.game.shared.BasisPoints;

/** What a class changes, in one line. */
public final class ClassWords {
  private ClassWords() {}

  public static String bonus(Bonus bonus, BasisPoints share, Voice voice) {
    double percent = share.value() / 100.0;
    return switch (bonus) {
      case STAMINA_REGENERATION -> voice.text("player.bonus.stamina", with("percent", percent));
      case ENERGY_REGENERATION -> voice.text("player.bonus.energy", with("percent", percent));
      case REVIES_INCOME -> voice.text("player.bonus.revies", with("percent", percent));
    };
  }
}
