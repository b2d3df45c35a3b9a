package reve.discord.esprit;

import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.game.awakening.AwakeningRules;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned;
import reve.game.esprit.Tier;
import reve.game.esprit.ViewEsprit.Answer.Owned;
import reve.game.fusion.FusionRules;
import reve.game.leveling.LevelingRules;

/** What a player could do with an Esprit of theirs, as buttons; what cannot be done is disabled. */
record NextDeeds(Owned owned, Voice voice, Asker asker) {
  private static final String WITH = "esprit";
  private static final int TRAINING = 1;
  private static final int PAIR = 2;

  Row row() {
    return Row.of(awaken(), train(), fuse(), wear(), EspritViews.abilities(id(), voice, asker));
  }

  private Button awaken() {
    return Button.plain(
            "⭐", voice.text("esprit.awaken"), Shortcut.to("awaken").with(WITH, text()).id(asker))
        .enabledIf(
            voice
                .rules(AwakeningRules.class)
                .next(owned.stack(), tier(), owned.held())
                .isPresent());
  }

  private Button train() {
    return Button.plain(
            "📈",
            voice.text("esprit.train"),
            Shortcut.to("train").with(WITH, text()).id(asker).once(asker.operation(TRAINING)))
        .enabledIf(owned.stack().level() < voice.rules(LevelingRules.class).highest(tier()));
  }

  private Button fuse() {
    return Button.plain(
            "🔮",
            voice.text("esprit.fuse"),
            Shortcut.to("fuse").with("first", text()).with("second", text()).id(asker))
        .enabledIf(
            voice
                .rules(FusionRules.class)
                .canFuse(new FindOwned.Owned(owned.esprit(), owned.stack()), PAIR, owned.kept()));
  }

  private Button wear() {
    return Button.plain(
        "🗡️",
        voice.text("esprit.relics"),
        Shortcut.to("relic equip").with(WITH, text()).id(asker));
  }

  private Tier tier() {
    return owned.esprit().tier();
  }

  private EspritId id() {
    return owned.esprit().id();
  }

  private String text() {
    return id().value();
  }
}
