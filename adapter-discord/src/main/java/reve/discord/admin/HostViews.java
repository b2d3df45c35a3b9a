package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.DecreeOutcome;
import reve.game.host.DecreeOutcome.Decreed;
import reve.game.host.DecreeOutcome.NobodyThere;
import reve.game.host.DecreeOutcome.Oneself;
import reve.game.host.DecreeOutcome.Unchanged;
import reve.game.host.HostRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.Multiplier;

/** How what owners decide for everyone looks to them. */
public final class HostViews {
  private final Voices voices;

  public HostViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(DecreeOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Decreed(var _, var before, var now) ->
          Reply.titled(voice.text("admin.host.done"))
              .text(
                  voice.text(
                      "admin.host.changed",
                      with("before", inWords(before, voice)),
                      with("now", inWords(now, voice))))
              .footer(voice.text("admin.reference", with("reference", asker.reference())))
              .color(Reply.GOOD);
      case Unchanged(DecreeName _, Optional<Decree> now) ->
          Reply.refusal(voice.text("admin.host.unchanged", with("now", inWords(now, voice))));
      case Oneself _ -> Reply.refusal(voice.text("admin.ban.oneself"));
      case NobodyThere(var player) ->
          Reply.refusal(voice.text("admin.nobody", with("player", GiftViews.mention(player))));
    };
  }

  Reply nobodyNamed(Asker asker) {
    return Reply.refusal(voices.in(asker.locale()).text("admin.ban.nobody"));
  }

  Reply all(Asker asker) {
    Voice voice = voices.in(asker.locale());
    Collection<Decree> decrees = voice.rules(HostRules.class).all(Decree.class).values();
    String lines =
        decrees.stream()
            .map(decree -> "• " + inWords(Optional.of(decree), voice))
            .collect(Collectors.joining("\n"));
    return Reply.titled(voice.text("admin.host.title"))
        .text(decrees.isEmpty() ? voice.text("admin.host.nothing") : lines);
  }

  private static String inWords(Optional<Decree> decree, Voice voice) {
    return decree.map(each -> inWords(each, voice)).orElseGet(() -> voice.text("admin.host.usual"));
  }

  private static String inWords(Decree decree, Voice voice) {
    return switch (decree) {
      case Decree.Closing(var feature) ->
          voice.text("admin.host.closing", with("feature", voice.text(feature + ".feature")));
      case Decree.Scaling(var multiplier, var share) ->
          voice.text(
              "admin.host.scaling",
              with("what", voice.text(textKey(multiplier))),
              with("share", voice.percent(share.value(), BasisPoints.WHOLE)));
      case Decree.Maintenance(var text, var until) ->
          voice.text(
              "admin.host.maintenance",
              with("text", text),
              with("until", until.map(Voice::when).orElseGet(() -> unknown(voice))));
      case Decree.Ban(var reason, var until, var _) ->
          voice.text(
              "admin.host.ban",
              with("reason", reason),
              with("until", until.map(Voice::when).orElseGet(() -> unknown(voice))));
    };
  }

  private static String unknown(Voice voice) {
    return voice.text("admin.host.open_end");
  }

  static String textKey(Multiplier multiplier) {
    return switch (multiplier) {
      case LEADER -> "admin.multiplier.leader";
      case EXPERIENCE -> "admin.multiplier.experience";
      case CURRENCY -> "admin.multiplier.currency";
      case ENERGY -> "admin.multiplier.energy";
      case FUSION -> "admin.multiplier.fusion";
      case AWAKENING_FRAGMENTS -> "admin.multiplier.awakening_fragments";
    };
  }
}
