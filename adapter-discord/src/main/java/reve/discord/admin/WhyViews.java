package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.admin.ExplainReference.Answer;
import reve.game.admin.Incident;
import reve.game.admin.Incidents.Trace;
import reve.game.economy.LedgerEntry;
import reve.game.host.House;

/** How what a reference stands for looks. */
public final class WhyViews {
  private static final int LONGEST = 900;

  private final Voices voices;

  public WhyViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (answer) {
      case Answer.Unknown(var reference) ->
          Reply.refusal(
              voice.text("admin.why.unknown", with("reference", Voice.asTyped(reference))));
      case Answer.Found(var incident, var trace) -> {
        Reply found = Reply.titled(voice.text("admin.why.title"));
        if (incident.isPresent()) {
          found = noted(found, incident.get(), voice);
        }
        yield trace.isPresent()
            ? traced(found, trace.get(), voice)
            : found.field(voice.text("admin.why.books"), voice.text("admin.why.nothing"));
      }
    };
  }

  private static Reply noted(Reply reply, Incident incident, Voice voice) {
    Reply noted =
        reply.text(
            voice.text(
                "admin.why.noted",
                with("player", GiftViews.mention(incident.player())),
                with("command", "/" + incident.command()),
                with("when", Voice.when(incident.at()))));
    return incident
        .fault()
        .map(fault -> noted.field(voice.text("admin.why.fault"), code(List.of(fault))))
        .orElse(noted);
  }

  private static Reply traced(Reply reply, Trace trace, Voice voice) {
    Reply traced =
        reply.field(
            voice.text("admin.why.whom"),
            voice.text(
                "admin.why.changed",
                with("player", whom(trace, voice)),
                with("when", Voice.when(trace.at()))));
    Reply told =
        trace
            .outcome()
            .map(outcome -> traced.field(voice.text("admin.why.outcome"), code(List.of(outcome))))
            .orElse(traced)
            .field(voice.text("admin.why.journal"), code(trace.events()));
    return trace.entries().isEmpty()
        ? told
        : told.field(
            voice.text("admin.why.ledger"),
            trace.entries().stream()
                .map(entry -> line(entry, voice))
                .collect(Collectors.joining("\n")));
  }

  private static String whom(Trace trace, Voice voice) {
    return trace.player().equals(House.ID)
        ? voice.text("admin.why.everyone")
        : GiftViews.mention(trace.player());
  }

  private static String line(LedgerEntry entry, Voice voice) {
    return "%s %s → %s · %s"
        .formatted(
            entry.currency().value(),
            voice.signed(entry.change()),
            voice.exact(entry.balanceAfter().value()),
            entry.reason());
  }

  /** As much as fits into a field, as it is. */
  private static String code(List<String> lines) {
    String all = String.join("\n", lines).replace("`", "'");
    String cut = all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
    return "```\n" + cut + "\n```";
  }
}
