package reve.discord.inventory;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.game.item.Item;
import reve.game.item.ItemEffect.Place;

/** Where items are used that do nothing by themselves. */
record Places(Voice voice, Asker asker) {

  String told(Place place, Item item) {
    String key =
        switch (place) {
          case ECHO -> "inventory.place.echo";
          case FRAGMENT -> "inventory.place.fragment";
          case AWAKENING -> "inventory.place.awakening";
          case FUSION -> "inventory.place.fusion";
          case SKILL -> "inventory.place.skill";
          case RELIC -> "inventory.place.relic";
          case CAPTURE -> "inventory.place.capture";
          case BUILDING -> "inventory.place.building";
        };
    return voice.text(key, with("item", voice.counted(item.names(), 2)));
  }

  /** The way there, where there is one yet. */
  Optional<Button> way(Place place) {
    NextSteps steps = new NextSteps(voice, asker);
    return switch (place) {
      case ECHO -> Optional.of(steps.open("🐚", voice.text("inventory.way.echo"), "echo list"));
      case FRAGMENT ->
          Optional.of(steps.open("🧩", voice.text("inventory.way.fragment"), "fragment list"));
      case AWAKENING -> Optional.of(steps.open("⭐", voice.text("inventory.way.awaken"), "awaken"));
      case FUSION ->
          Optional.of(
              Button.plain(
                  "🧬",
                  voice.text("inventory.way.fusion"),
                  Shortcut.to("fuse").with("catalyst", "true").id(asker)));
      case SKILL -> Optional.of(steps.open("🎓", voice.text("inventory.way.skill"), "skill view"));
      case RELIC -> Optional.of(steps.open("🗡️", voice.text("inventory.way.relic"), "relic list"));
      case CAPTURE, BUILDING -> Optional.empty();
    };
  }
}
