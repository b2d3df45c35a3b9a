package reve.discord.help;

import java.util.List;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;

/** How help looks. */
public final class HelpViews {
  static final String HELP = "help";
  static final String FEATURE = "feature";
  static final String ABOUT = "about";
  static final String BEGINNING = "beginning";

  private final Voices voices;

  public HelpViews(Voices voices) {
    this.voices = voices;
  }

  Reply beginning(List<CommandSpec> commands, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.titled(voice.text("help.title"))
        .text(voice.text("help.text"))
        .row(features(commands, "", voice, asker))
        .row(
            Button.main("🌙", voice.text("help.start"), Shortcut.to("start").id(asker)),
            Button.plain("ℹ️", voice.text("help.about"), CustomId.of(HELP, ABOUT, asker)));
  }

  Reply feature(String feature, List<CommandSpec> commands, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.titled(name(feature, voice))
        .text(
            commands.stream()
                .filter(spec -> spec.feature().equals(feature))
                .map(spec -> "`/%s` %s".formatted(spec.name(), voice.text(spec.textKey())))
                .collect(Collectors.joining("\n")))
        .row(features(commands, feature, voice, asker))
        .row(back(voice, asker));
  }

  Reply about(BotFacts facts, List<CommandSpec> commands, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.titled(voice.text("help.about.title"))
        .text(voice.text("help.about.text"))
        .inline(voice.text("help.about.version"), facts.version())
        .inline(voice.text("help.about.since"), Voice.when(facts.startedAt()))
        .inline(voice.text("help.about.servers"), voice.exact(facts.servers()))
        .inline(voice.text("help.about.players"), voice.exact(facts.players()))
        .row(features(commands, "", voice, asker))
        .row(back(voice, asker));
  }

  private static Button back(Voice voice, Asker asker) {
    return Button.plain("↩️", voice.text("help.back"), CustomId.of(HELP, BEGINNING, asker));
  }

  private static Select features(
      List<CommandSpec> commands, String shown, Voice voice, Asker asker) {
    return new Select(
        CustomId.of(HELP, FEATURE, asker),
        voice.text("help.choose"),
        commands.stream()
            .map(CommandSpec::feature)
            .distinct()
            .map(feature ->
                new Choice(
                    feature,
                    "",
                    name(feature, voice),
                    names(feature, commands),
                    feature.equals(shown)))
            .toList());
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
