package reve.discord.ability;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reve.discord.esprit.EspritViews;
import reve.discord.shared.Asker;
import reve.discord.shared.Portraits;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.ability.Abilities;
import reve.game.ability.Abilities.PassiveAbility;
import reve.game.ability.Abilities.Strike;
import reve.game.ability.Abilities.Support;
import reve.game.ability.ViewAbilities;
import reve.game.esprit.Esprit;

/** How abilities look. */
public final class AbilityViews {
  static final String ABILITIES = "abilities";
  static final String ESPRIT = "esprit";

  private final Voices voices;

  public AbilityViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewAbilities.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Esprit esprit = answer.esprit();
    Abilities abilities = answer.abilities();
    AbilityWords words = new AbilityWords(voice);
    return Reply.titled(voice.text("ability.title", with("name", voice.named(esprit))))
        .text(voice.named(esprit.tier()) + " · " + voice.named(esprit.element()))
        .color(Portraits.color(esprit, voice))
        .field(voice.text("ability.basic"), strike(abilities.basic(), words, voice))
        .field(voice.text("ability.ultimate"), strike(abilities.ultimate(), words, voice))
        .field(
            voice.text("ability.passives"),
            abilities.passives().stream()
                .map(passive -> passive(passive, words))
                .collect(Collectors.joining("\n")))
        .field(voice.text("ability.support"), support(abilities.support(), words, voice))
        .footer(voice.text("ability.footer"))
        .row(EspritViews.look(esprit.id(), voice, asker));
  }

  private static String strike(Strike strike, AbilityWords words, Voice voice) {
    List<String> lines = new ArrayList<>();
    lines.add(
        voice.text(
            "ability.strike",
            with("power", words.percent(strike.power())),
            with("stamina", strike.stamina()),
            with("cooldown", strike.cooldown())));
    strike.effects().forEach(effect -> lines.add("• " + words.of(effect)));
    return String.join("\n", lines);
  }

  private static String passive(PassiveAbility passive, AbilityWords words) {
    return passive.parts().stream()
        .map(part -> words.of(part, passive.strength()))
        .collect(Collectors.joining(" · ", "• ", ""));
  }

  private static String support(Support support, AbilityWords words, Voice voice) {
    List<String> lines = new ArrayList<>();
    lines.add(
        voice.text(
            "ability.support.strike",
            with("power", words.percent(support.power())),
            with("attack", words.percent(support.attack())),
            with("stamina", support.stamina()),
            with("cooldown", support.cooldown())));
    support.effects().forEach(effect -> lines.add("• " + words.of(effect)));
    return String.join("\n", lines);
  }
}
