package reve.discord.dissolve;

import static reve.discord.text.Arg.with;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reve.discord.esprit.EspritViews;
import reve.discord.esprit.LastCopies;
import reve.discord.shared.Asker;
import reve.discord.shared.Confirmation;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.Mark;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.dissolve.DissolveOutcome;
import reve.game.dissolve.DissolveOutcome.Dissolved;
import reve.game.dissolve.DissolveOutcome.InTeam;
import reve.game.dissolve.DissolveOutcome.LastCopy;
import reve.game.dissolve.DissolveOutcome.Locked;
import reve.game.dissolve.DissolveOutcome.NotOwned;
import reve.game.dissolve.DissolveOutcome.TooFew;
import reve.game.dissolve.DissolveOutcome.TooMany;
import reve.game.dissolve.DissolveRules;
import reve.game.dissolve.PreviewDissolve.Answer;
import reve.game.dissolve.PreviewDissolve.Answer.NothingToSpare;
import reve.game.dissolve.PreviewDissolve.Answer.Objected;
import reve.game.dissolve.PreviewDissolve.Answer.Possible;
import reve.game.dissolve.PreviewDissolve.Answer.TierTooHigh;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;

/** How dissolving looks. */
public final class DissolveViews {
  static final String ONE = "dissolve one";
  static final String MANY = "dissolve many";
  static final String ESPRIT = "esprit";
  static final String COPIES = "copies";
  static final String TIER = "tier";
  static final String AGREED = "yes";
  static final String LASTS = "last";
  private static final int OPERATION = 1;

  private final Voices voices;

  public DissolveViews(Voices voices) {
    this.voices = voices;
  }

  /** How many copies dissolve at once. */
  long mostCopies() {
    return voices.rules(DissolveRules.class).mostAtOnce();
  }

  Reply one(Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (answer) {
      case Possible possible -> one(possible, voice, asker);
      case Objected(var objection) -> of(objection, asker);
      case NothingToSpare nothing -> nothing(nothing, voice);
      case TierTooHigh high -> tooHigh(high, voice);
    };
  }

  private static Reply one(Possible possible, Voice voice, Asker asker) {
    Map.Entry<EspritId, Long> only = possible.copies().entrySet().iterator().next();
    boolean last = !possible.lost().isEmpty();
    CustomId id =
        CustomId.of(
                ONE,
                AGREED,
                asker,
                only.getKey().value(),
                String.valueOf(only.getValue()),
                last ? LASTS : "")
            .once(asker.operation(OPERATION));
    return asked(possible, id, only.getKey(), voice, asker);
  }

  Reply many(Answer answer, Tier tier, Asker asker) {
    Voice voice = voices.in(asker.locale());
    if (answer instanceof Possible possible) {
      CustomId id =
          CustomId.of(MANY, AGREED, asker, String.valueOf(tier.value()), mark(possible.copies()))
              .once(asker.operation(OPERATION));
      return asked(possible, id, possible.copies().keySet().iterator().next(), voice, asker);
    }
    return one(answer, asker);
  }

  /** Copies as a few characters, because an id has no room for all of them. */
  static String mark(Map<EspritId, Long> copies) {
    return Mark.of(new TreeMap<>(copies).toString());
  }

  private static Reply asked(
      Possible possible, CustomId act, EspritId first, Voice voice, Asker asker) {
    Reply question =
        Reply.titled(voice.text("dissolve.ask.title"))
            .text(lines(possible.copies(), voice))
            .field(
                voice.text("dissolve.becomes"), String.join("\n", voice.reward(possible.reward())))
            .privately();
    return new Confirmation(
            new LastCopies(possible.lost().values()).under(question, voice),
            Button.grave("🫧", voice.text("dissolve.do"), act),
            Button.plain(
                "↩️",
                voice.text("dissolve.refrain"),
                Shortcut.to("esprit").with("name", first.value()).id(asker)))
        .asked();
  }

  private static String lines(Map<EspritId, Long> copies, Voice voice) {
    return copies.entrySet().stream()
        .map(entry ->
            voice.text(
                "dissolve.line",
                with("name", voice.named(voice.esprit(entry.getKey()))),
                with("copies", entry.getValue())))
        .collect(Collectors.joining("\n"));
  }

  private static Reply nothing(NothingToSpare nothing, Voice voice) {
    return Reply.refusal(voice.text("dissolve.nothing", with("tier", voice.named(nothing.tier()))));
  }

  private static Reply tooHigh(TierTooHigh high, Voice voice) {
    return Reply.refusal(
        voice.text(
            "dissolve.too_high",
            with("tier", voice.named(high.tier())),
            with("highest", voice.named(high.highest()))));
  }

  Reply of(DissolveOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Dissolved dissolved ->
          Reply.titled(voice.text("dissolve.done.title"))
              .text(lines(dissolved.copies(), voice))
              .field(
                  voice.text("dissolve.became"),
                  String.join("\n", voice.reward(dissolved.reward())))
              .color(Reply.GOOD)
              .row(
                  Button.plain(
                      "🗂️", voice.text("esprit.collection"), Shortcut.to("collection").id(asker)));
      case NotOwned(var id) -> EspritViews.notOwned(id, voice);
      case TooFew few ->
          Reply.refusal(
              voice.text(
                  "dissolve.too_few",
                  with("name", voice.named(voice.esprit(few.esprit()))),
                  with("wanted", few.wanted()),
                  with("owned", few.owned())));
      case TooMany many ->
          Reply.refusal(
              voice.text(
                  "dissolve.too_many", with("wanted", many.wanted()), with("most", many.most())));
      case Locked(var id) ->
          Reply.refusal(voice.text("dissolve.locked", with("name", voice.named(voice.esprit(id)))));
      case InTeam(var id) ->
          Reply.refusal(
              voice.text("dissolve.in_team", with("name", voice.named(voice.esprit(id)))));
      case LastCopy(var id) ->
          Reply.refusal(
              voice.text("dissolve.last_copy", with("name", voice.named(voice.esprit(id)))));
    };
  }
}
