package reve.discord.shared;

import static reve.discord.text.Arg.with;

import reve.discord.shared.Control.Button;
import reve.discord.text.Voice;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;

/** One Esprit that has just come, and what its player can do with it. */
public record Newcomer(Esprit esprit, boolean isNew, Voice voice) {
  public static Newcomer of(EspritId esprit, boolean isNew, Voice voice) {
    return new Newcomer(voice.esprit(esprit), isNew, voice);
  }

  /** A message about it, in its colour and with its card. */
  public Reply shown(String title) {
    return Reply.titled(title)
        .text(line())
        .color(Portraits.color(esprit, voice))
        .picture(
            new Picture(
                "esprit.jpg",
                voice.text(
                    "shared.newcomer.picture",
                    with("name", voice.name(esprit)),
                    with("tier", voice.text(voice.traits(esprit.tier()).names())),
                    with("element", voice.text(voice.traits(esprit.element()).names())),
                    with("atk", esprit.base().atk()),
                    with("def", esprit.base().def()),
                    with("hp", esprit.base().hp())),
                new Picture.Drawing.Card(Portraits.fresh(esprit, voice))));
  }

  private String line() {
    String traits = voice.named(esprit.tier()) + " · " + voice.named(esprit.element());
    return isNew ? traits + " · " + voice.text("shared.newcomer.new") : traits;
  }

  public Button lock(Asker asker) {
    return Button.plain(
        "🔒",
        voice.text("shared.newcomer.lock", with("name", voice.name(esprit))),
        CustomId.of("esprit", "keep", asker, esprit.id().value()));
  }

  public Button look(Asker asker) {
    return Button.plain(
        "🃏",
        voice.text("shared.newcomer.look"),
        Shortcut.to("esprit").with("name", esprit.id().value()).id(asker));
  }
}
