package reve.discord.privacy;

import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.Confirmation;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.Picture;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.shared.Terms;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.privacy.ForgetOutcome;
import reve.game.shared.LimitRules;

/** How it looks to be given, or to have deleted, what is kept. */
public final class PrivacyViews {
  static final Terms TERMS = Terms.privately(LimitRules.GENERAL);
  static final String DELETE = "privacy delete";
  static final String ASK = "ask";
  static final String SURE = "sure";
  static final String REFRAIN = "no";
  private static final int OPERATION = 1;

  private final Voices voices;

  public PrivacyViews(Voices voices) {
    this.voices = voices;
  }

  Reply exported(Optional<String> json, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return json.map(text ->
            Reply.titled(voice.text("privacy.exported"))
                .text(voice.text("privacy.exported.text"))
                .privately()
                .picture(
                    new Picture(
                        "reve.json",
                        voice.text("privacy.exported.file"),
                        new Picture.Drawing.Written(text))))
        .orElseGet(() -> Reply.refusal(voice.text("privacy.nothing")));
  }

  Reply first(Asker asker) {
    Voice voice = voices.in(asker.locale());
    return new Confirmation(
            Reply.titled(voice.text("privacy.delete.title"))
                .text(voice.text("privacy.delete.text"))
                .privately(),
            Button.grave("🗑️", voice.text("privacy.delete.ask"), CustomId.of(DELETE, ASK, asker)),
            Button.plain(
                "📄", voice.text("privacy.delete.export"), Shortcut.to("privacy export").id(asker)))
        .asked();
  }

  /** The grave button is not where that of the first question was. */
  Reply second(Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.titled(voice.text("privacy.delete.again"))
        .text(voice.text("privacy.delete.again.text"))
        .privately()
        .row(
            Button.grave(
                "🗑️",
                voice.text("privacy.delete.do"),
                CustomId.of(DELETE, SURE, asker).once(asker.operation(OPERATION))),
            Button.plain(
                "↩️", voice.text("privacy.delete.refrain"), CustomId.of(DELETE, REFRAIN, asker)));
  }

  Reply refrained(Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.titled(voice.text("privacy.delete.kept"))
        .text(voice.text("privacy.delete.kept.text"))
        .privately();
  }

  Reply of(ForgetOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case ForgetOutcome.Forgotten _ ->
          Reply.titled(voice.text("privacy.deleted"))
              .text(voice.text("privacy.deleted.text"))
              .privately();
      case ForgetOutcome.NothingKept _ -> Reply.refusal(voice.text("privacy.nothing"));
    };
  }
}
