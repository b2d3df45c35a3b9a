package reve.discord.codex;

import static reve.discord.text.Arg.with;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.codex.GoalId;
import reve.game.codex.ViewCodex;
import reve.game.codex.ViewCodex.MilestoneProgress;
import reve.game.codex.ViewCodex.SetProgress;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;

/** How the codex looks. */
public final class CodexViews {
  static final String SETS = "codex sets";
  static final String SET = "codex set";
  static final String PROGRESS = "codex progress";
  static final String NAME = "name";
  private static final int MOST_MISSING = 50;

  private final Voices voices;

  public CodexViews(Voices voices) {
    this.voices = voices;
  }

  Reply sets(ViewCodex.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    long complete = answer.sets().stream().filter(SetProgress::isComplete).count();
    String lines =
        answer.sets().stream()
            .sorted(Comparator.comparing(SetProgress::isComplete).reversed())
            .map(set -> line(set, voice))
            .collect(Collectors.joining("\n"));
    return Reply.titled(
            voice.text(
                "codex.sets.title",
                with("complete", complete),
                with("whole", answer.sets().size())))
        .text(lines.isEmpty() ? voice.text("codex.sets.none") : lines)
        .row(leadingTo("🧮", "codex.progress.open", PROGRESS, voice, asker));
  }

  private static String line(SetProgress set, Voice voice) {
    return voice.text(
        set.isComplete() ? "codex.sets.complete" : "codex.sets.open",
        with("name", voice.text(set.set().names())),
        with("bar", Bar.of(set.had(), set.set().esprits().size())),
        with("had", set.had()),
        with("whole", set.set().esprits().size()));
  }

  Reply set(ViewCodex.Answer answer, GoalId id, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return answer.sets().stream()
        .filter(each -> each.set().id().equals(id))
        .findFirst()
        .map(found -> set(found, voice, asker))
        .orElseGet(() -> Reply.refusal(voice.text("codex.unknown", with("typed", id.value()))));
  }

  private static Reply set(SetProgress set, Voice voice, Asker asker) {
    Reply shown =
        Reply.titled(voice.text(set.set().names()))
            .text(
                line(set, voice)
                    + "\n\n"
                    + (set.isComplete() ? done(set, voice) : missing(set.missing(), voice)))
            .row(leadingTo("📖", "codex.sets.all", SETS, voice, asker));
    return set.rewarded()
        ? shown.color(Reply.GOOD)
        : shown.field(
            voice.text("codex.reward"), String.join("\n", voice.reward(set.set().given())));
  }

  private static String done(SetProgress set, Voice voice) {
    return voice.text(set.rewarded() ? "codex.set.rewarded" : "codex.set.due");
  }

  private static String missing(List<EspritId> missing, Voice voice) {
    String names =
        missing.stream()
            .limit(MOST_MISSING)
            .map(id -> named(voice.esprit(id), voice))
            .collect(Collectors.joining("\n"));
    String rest =
        missing.size() > MOST_MISSING
            ? "\n" + voice.text("codex.set.more", with("count", missing.size() - MOST_MISSING))
            : "";
    return voice.text("codex.set.missing", with("count", missing.size())) + "\n" + names + rest;
  }

  private static String named(Esprit esprit, Voice voice) {
    return voice.traits(esprit.tier()).emoji() + " " + voice.named(esprit);
  }

  Reply progress(ViewCodex.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply shown =
        Reply.titled(voice.text("codex.progress.title", with("ever", answer.ever())))
            .text(
                voice.text(
                    "codex.progress.text",
                    with("bar", Bar.of(answer.ever(), answer.whole())),
                    with("ever", answer.ever()),
                    with("whole", answer.whole())));
    return answer
        .next()
        .map(next -> next(shown, next, answer.ever(), voice))
        .orElseGet(() -> shown.text(shown.text() + "\n\n" + voice.text("codex.progress.all")))
        .row(leadingTo("📖", "codex.sets.all", SETS, voice, asker));
  }

  private static Reply next(Reply shown, MilestoneProgress next, int ever, Voice voice) {
    return shown.field(
        voice.text("codex.progress.next", with("target", next.target())),
        Bar.of(ever, next.target())
            + " "
            + voice.text("codex.progress.left", with("left", Math.max(0, next.target() - ever)))
            + "\n"
            + String.join("\n", voice.reward(next.milestone().given())));
  }

  private static Row leadingTo(
      String emoji, String label, String command, Voice voice, Asker asker) {
    return Row.having(
        Optional.of(new NextSteps(voice, asker).open(emoji, voice.text(label), command)));
  }
}
