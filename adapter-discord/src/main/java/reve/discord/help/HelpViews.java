package reve.discord.help;

import static reve.discord.text.Arg.with;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.PlainName;
import reve.game.help.FirstStep;

/** How help looks. */
public final class HelpViews {
  static final String HELP = "help";
  static final String FEATURE = "feature";
  static final String ABOUT = "about";
  static final String BEGINNING = "beginning";
  private static final int CRAFT = 1;

  private final Voices voices;

  public HelpViews(Voices voices) {
    this.voices = voices;
  }

  Reply beginning(Set<FirstStep> taken, List<CommandSpec> commands, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Optional<FirstStep> next =
        Stream.of(FirstStep.values()).filter(step -> !taken.contains(step)).findFirst();
    return withFeatures(
            Reply.titled(voice.text(next.isEmpty() ? "help.title.done" : "help.title"))
                .text(
                    voice.text("help.text")
                        + "\n\n"
                        + Stream.of(FirstStep.values())
                            .map(step -> line(step, taken, next, voice))
                            .collect(Collectors.joining("\n"))),
            commands,
            "",
            voice,
            asker)
        .row(
            Row.having(
                next.map(step -> button(step, voice, asker)),
                Optional.of(
                    Button.plain(
                        "ℹ️", voice.text("help.about"), CustomId.of(HELP, ABOUT, asker)))));
  }

  private static String line(
      FirstStep step, Set<FirstStep> taken, Optional<FirstStep> next, Voice voice) {
    String what = voice.text(textKey(step));
    if (taken.contains(step)) {
      return voice.text("help.step.taken", with("what", what));
    }
    return voice.text(
        next.filter(step::equals).isPresent() ? "help.step.next" : "help.step.later",
        with("what", what));
  }

  private static String textKey(FirstStep step) {
    return switch (step) {
      case START -> "help.step.start";
      case DAILY -> "help.step.daily";
      case CRAFT -> "help.step.craft";
      case SUMMON -> "help.step.summon";
      case EXPLORE -> "help.step.explore";
      case FUSE -> "help.step.fuse";
    };
  }

  /** Takes the step, or leads to where it can be taken. */
  private static Button button(FirstStep step, Voice voice, Asker asker) {
    NextSteps steps = new NextSteps(voice, asker);
    return switch (step) {
      case START -> Button.main("🌙", voice.text("help.start"), Shortcut.to("start").id(asker));
      case DAILY -> Button.main("🎁", voice.text("help.daily"), Shortcut.to("daily").id(asker));
      case CRAFT ->
          Button.main(
              "🔨",
              voice.text("help.craft"),
              Shortcut.to("craft").with("amount", "all").id(asker).once(asker.operation(CRAFT)));
      case SUMMON -> steps.summonForNothing().orElseGet(() -> odds(voice, asker));
      case EXPLORE -> steps.explore();
      case FUSE ->
          Button.main("🗂️", voice.text("help.collection"), Shortcut.to("collection").id(asker));
    };
  }

  private static Button odds(Voice voice, Asker asker) {
    return Button.main("🎲", voice.text("help.odds"), Shortcut.to("odds").id(asker));
  }

  Reply feature(String feature, List<CommandSpec> commands, Asker asker) {
    Voice voice = voices.in(asker.locale());
    String lines =
        commands.stream()
            .filter(spec -> spec.feature().equals(feature))
            .map(spec -> "`/%s` %s".formatted(spec.name(), voice.text(spec.textKey())))
            .collect(Collectors.joining("\n"));
    return withFeatures(
            Reply.titled(name(feature, voice)).text(lines), commands, feature, voice, asker)
        .row(back(voice, asker));
  }

  Reply about(BotFacts facts, List<CommandSpec> commands, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply about =
        Reply.titled(voice.text("help.about.title"))
            .text(voice.text("help.about.text"))
            .inline(voice.text("help.about.version"), facts.version())
            .inline(voice.text("help.about.since"), Voice.when(facts.startedAt()))
            .inline(voice.text("help.about.servers"), voice.exact(facts.servers()))
            .inline(voice.text("help.about.players"), voice.exact(facts.players()));
    return withFeatures(about, commands, "", voice, asker).row(back(voice, asker));
  }

  private static Button back(Voice voice, Asker asker) {
    return Button.plain("↩️", voice.text("help.back"), CustomId.of(HELP, BEGINNING, asker));
  }

  /** With every feature to choose from. */
  private static Reply withFeatures(
      Reply reply, List<CommandSpec> commands, String shown, Voice voice, Asker asker) {
    List<Choice> features =
        commands.stream()
            .map(CommandSpec::feature)
            .distinct()
            .sorted(Comparator.comparing(feature -> PlainName.of(name(feature, voice))))
            .map(feature ->
                new Choice(
                    feature,
                    "",
                    name(feature, voice),
                    names(feature, commands),
                    feature.equals(shown)))
            .toList();
    Reply complete = reply;
    for (List<Choice> some : Select.shares(features)) {
      complete = complete.row(select(some, voice, asker));
    }
    return complete;
  }

  private static Select select(List<Choice> features, Voice voice, Asker asker) {
    return new Select(
        CustomId.of(HELP, FEATURE, asker, features.getFirst().value()),
        voice.text(
            "help.choose",
            with("from", features.getFirst().label()),
            with("to", features.getLast().label())),
        features);
  }

  private static String names(String feature, List<CommandSpec> commands) {
    return commands.stream()
        .filter(spec -> spec.feature().equals(feature))
        .map(spec -> "/" + spec.name())
        .collect(Collectors.joining(" "));
  }

  private static String name(String feature, Voice voice) {
    return voice.text(feature + ".feature");
  }
}
