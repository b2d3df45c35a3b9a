package reve.discord.reve;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Newcomer;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Odds;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.reve.ChargeLevel;
import reve.game.reve.ReveOutcome;
import reve.game.reve.ReveOutcome.NoCharge;
import reve.game.reve.ReveOutcome.Pulled;
import reve.game.reve.ViewReve;

/** How reve pulls look. */
public final class ReveViews {
  static final String PULL = "reve pull";
  static final String STATUS = "reve status";
  private static final int PULLING = 1;

  private final Voices voices;

  public ReveViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ReveOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Pulled pulled -> pulled(pulled, voice, asker);
      case NoCharge(long most, var next) ->
          Reply.refusal(
                  voice.text("reves.no_charge", with("most", most), with("when", Voice.when(next))))
              .row(status(voice, asker));
    };
  }

  private static Reply pulled(Pulled pulled, Voice voice, Asker asker) {
    Newcomer newcomer = Newcomer.of(pulled.esprit(), pulled.isNew(), voice);
    return newcomer
        .shown(voice.text("reves.title", with("name", voice.named(newcomer.esprit()))))
        .inline(voice.text("reves.charges"), charges(pulled.charges(), voice))
        .row(
            Row.having(
                Optional.of(pull(voice, asker)).filter(_ -> pulled.charges().left() > 0),
                Optional.of(newcomer.lock(asker)),
                Optional.of(newcomer.look(asker)),
                Optional.of(status(voice, asker))));
  }

  private static String charges(ChargeLevel charges, Voice voice) {
    return voice.text("reves.left", with("left", charges.left()), with("most", charges.most()))
        + charges
            .next()
            .map(next -> "\n" + voice.text("reves.next", with("when", Voice.when(next))))
            .orElse("");
  }

  Reply of(ViewReve.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    ChargeLevel charges = answer.charges();
    return Reply.titled(voice.text("reves.status.title"))
        .text(
            Bar.of(charges.left(), charges.most())
                + "\n"
                + charges(charges, voice)
                + "\n"
                + (charges.next().isEmpty()
                    ? voice.text("reves.full")
                    : voice.text("reves.full_at", with("when", Voice.when(charges.fullAt())))))
        .field(
            voice.text("reves.odds", with("level", answer.level())),
            Odds.lines(answer.odds(), voice::named, voice)
                + answer
                    .nextTierAt()
                    .map(level -> "\n" + voice.text("reves.next_tier", with("level", level)))
                    .orElse(""))
        .row(pull(voice, asker).enabledIf(charges.left() > 0));
  }

  private static Button pull(Voice voice, Asker asker) {
    return Button.main(
        "🌙", voice.text("reves.pull"), Shortcut.to(PULL).id(asker).once(asker.operation(PULLING)));
  }

  private static Button status(Voice voice, Asker asker) {
    return new NextSteps(voice, asker).open("🎲", voice.text("reves.open"), STATUS);
  }
}
