package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Collectors;
import reve.discord.admin.ReloadOutcome.Faulty;
import reve.discord.admin.ReloadOutcome.FaultyFile;
import reve.discord.admin.ReloadOutcome.Reloaded;
import reve.discord.shared.Asker;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;

/** How a reload looks to the owner. */
public final class ReloadViews {
  private static final int SHOWN = 10;

  private final Voices voices;

  public ReloadViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ReloadOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Reloaded reloaded ->
          Reply.titled(voice.text("admin.reloaded.title"))
              .text(voice.text("admin.reloaded.text"))
              .color(Reply.GOOD);
      case Faulty(var faults) -> faulty(faults, voice);
    };
  }

  private static Reply faulty(List<FaultyFile> faults, Voice voice) {
    String shown =
        faults.stream()
            .limit(SHOWN)
            .map(each -> fault(each, voice))
            .collect(Collectors.joining("\n"));
    String rest =
        faults.size() > SHOWN
            ? "\n" + voice.text("admin.faulty.more", with("count", faults.size() - SHOWN))
            : "";
    return Reply.refusal(
        voice.text("admin.faulty.text", with("count", faults.size())) + "\n" + shown + rest);
  }

  private static String fault(FaultyFile each, Voice voice) {
    return voice.text(
        "admin.faulty.fault",
        with("file", each.file()),
        with("path", each.fault().path()),
        with("value", each.fault().value().replace("`", "'")),
        with("expected", each.fault().expected()));
  }
}
