package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.stream.Collectors;
import reve.discord.esprit.EspritViews;
import reve.discord.shared.Asker;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.admin.AdjustOutcome;
import reve.game.admin.AdjustOutcome.Adjusted;
import reve.game.admin.AdjustOutcome.LevelOutOfBounds;
import reve.game.admin.AdjustOutcome.NoSuchCap;
import reve.game.admin.AdjustOutcome.NoSuchThing;
import reve.game.admin.AdjustOutcome.Unchanged;
import reve.game.admin.GiveEspritsOutcome;
import reve.game.admin.GiveEspritsOutcome.Given;
import reve.game.admin.GiveEspritsOutcome.NoSuchEsprit;
import reve.game.esprit.Stack;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;

/** How an owner's gifts look to the owner. */
public final class GiftViews {
  private final Voices voices;

  public GiftViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(AdjustOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Adjusted adjusted -> adjusted(adjusted, voice, asker);
      case AdjustOutcome.NotPlaying(var player) -> notPlaying(player, voice);
      case NoSuchThing _ -> Reply.refusal(voice.text("admin.no_such_thing"));
      case Unchanged(var name, var measure, long value) ->
          Reply.refusal(
              voice.text(
                  "admin.unchanged",
                  with("name", shown(name)),
                  with("what", Measures.name(measure, voice)),
                  with("value", value)));
      case LevelOutOfBounds(var name, int cap) ->
          Reply.refusal(
              voice.text("admin.level_bounds", with("name", shown(name)), with("cap", cap)));
      case NoSuchCap(var name, var possible) ->
          Reply.refusal(
              voice.text(
                  "admin.no_such_cap",
                  with("name", shown(name)),
                  with("possible", voice.either(possible.stream().map(String::valueOf).toList()))));
    };
  }

  private static Reply adjusted(Adjusted adjusted, Voice voice, Asker asker) {
    Reply told =
        Reply.titled(shown(adjusted.name()))
            .text(
                voice.text(
                    "admin.adjusted",
                    with("what", Measures.name(adjusted.measure(), voice)),
                    with("before", adjusted.before()),
                    with("after", adjusted.after())))
            .footer(voice.text("admin.reference", with("reference", asker.reference())))
            .color(Reply.GOOD);
    return adjusted.levels().isEmpty()
        ? told
        : told.field(
            voice.text("admin.levels"),
            adjusted.levels().stream().map(voice::exact).collect(Collectors.joining(", ")));
  }

  Reply of(GiveEspritsOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Given given ->
          Reply.titled(shown(given.name()))
              .text(
                  voice.text(
                      "admin.given",
                      with("esprit", voice.named(voice.esprit(given.esprit()))),
                      with("before", given.copiesBefore()),
                      with("after", given.copiesAfter()),
                      with("stars", EspritViews.stars(given.starsBefore())),
                      with("starred", EspritViews.stars(given.starsAfter()))))
              .footer(voice.text("admin.reference", with("reference", asker.reference())))
              .color(Reply.GOOD);
      case GiveEspritsOutcome.NotPlaying(var player) -> notPlaying(player, voice);
      case NoSuchEsprit _ -> Reply.refusal(voice.text("admin.no_such_thing"));
    };
  }

  Reply badStars(int stars, Asker asker) {
    return Reply.refusal(
        voices
            .in(asker.locale())
            .text("admin.bad_stars", with("typed", stars), with("most", Stack.MAX_STARS)));
  }

  static Reply notPlaying(PlayerId player, Voice voice) {
    return Reply.refusal(voice.text("admin.not_playing", with("player", mention(player))));
  }

  static String mention(PlayerId player) {
    return "<@" + player.value() + ">";
  }

  static String shown(PlayerName name) {
    return Voice.asTyped(name.value());
  }
}
