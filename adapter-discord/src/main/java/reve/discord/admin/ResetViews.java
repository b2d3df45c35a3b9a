package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.Form;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.admin.Inspection;
import reve.game.admin.ResetOutcome;
import reve.game.host.Grounds;
import reve.game.shared.PlayerId;

/** How taking everything from a player looks to the owner who does it. */
public final class ResetViews {
  static final String COMMAND = "admin reset";
  static final String ASK = "ask";
  static final String SURE = "sure";
  static final String NAME = "name";
  static final String REASON = "reason";
  private static final int OPERATION = 1;
  private static final int LONGEST_NAME = 32;

  private final Voices voices;

  public ResetViews(Voices voices) {
    this.voices = voices;
  }

  Reply warning(Inspection inspection, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (inspection) {
      case Inspection.Nobody(var player) -> GiftViews.notPlaying(player, voice);
      case Inspection.NotBegun(var player, var _) -> GiftViews.notPlaying(player, voice);
      case Inspection.Playing playing -> warning(playing, voice, asker);
    };
  }

  private static Reply warning(Inspection.Playing playing, Voice voice, Asker asker) {
    String name = GiftViews.shown(playing.player().name());
    return Reply.titled(voice.text("admin.reset.title", with("name", name)))
        .text(
            voice.text(
                "admin.reset.warning",
                with("name", name),
                with("level", playing.player().level()),
                with("unique", playing.owned().totals().unique()),
                with("copies", playing.owned().totals().copies())))
        .privately()
        .row(
            Button.grave(
                "🗑️",
                voice.text("admin.reset.ask"),
                CustomId.of(COMMAND, ASK, asker, AdminOptions.argument(playing.player().id()))));
  }

  Form form(PlayerId player, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return new Form(
        CustomId.of(COMMAND, SURE, asker, AdminOptions.argument(player))
            .once(asker.operation(OPERATION)),
        voice.text("admin.reset.form"),
        List.of(
            new Form.Line(
                NAME,
                voice.text("admin.reset.name"),
                voice.text("admin.reset.name.hint"),
                LONGEST_NAME),
            new Form.Line(
                REASON,
                voice.text("admin.reset.reason"),
                voice.text("admin.reset.reason.hint"),
                Grounds.LONGEST)));
  }

  Reply badReason(Asker asker) {
    return Reply.refusal(
        voices.in(asker.locale()).text("admin.bad_reason", with("longest", Grounds.LONGEST)));
  }

  Reply of(ResetOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case ResetOutcome.Reset(var player, var name, var taken) ->
          Reply.titled(voice.text("admin.reset.done", with("name", GiftViews.shown(name))))
              .text(
                  voice.text(
                      "admin.reset.done.text",
                      with("player", GiftViews.mention(player)),
                      with("copies", taken.copies()),
                      with("currencies", taken.money().amounts().size()),
                      with("kinds", taken.kinds())))
              .footer(voice.text("admin.reference", with("reference", asker.reference())))
              .color(Reply.GOOD);
      case ResetOutcome.NotPlaying(var player) -> GiftViews.notPlaying(player, voice);
      case ResetOutcome.NotConfirmed(var name, var typed) ->
          Reply.refusal(
              voice.text(
                  "admin.reset.not_confirmed",
                  with("name", GiftViews.shown(name)),
                  with("typed", Voice.asTyped(typed))));
    };
  }
}
