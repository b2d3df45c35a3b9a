package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reve.discord.shared.Asker;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.CommandSpec.Access;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Completion;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Voice;
import reve.discord.text.Voices;

/** A feature that can be closed: any that has commands, but not the way in, nor the way out. */
final class FeatureOption {
  private static final Set<String> ALWAYS_OPEN = Set.of("player", "help", "privacy");

  private final Voices voices;
  private final List<String> features;

  FeatureOption(Voices voices, Collection<SlashCommand> commands) {
    this.voices = voices;
    this.features =
        commands.stream()
            .map(SlashCommand::spec)
            .filter(spec -> spec.access() == Access.EVERYONE)
            .map(CommandSpec::feature)
            .filter(feature -> !ALWAYS_OPEN.contains(feature))
            .distinct()
            .sorted()
            .toList();
  }

  Option<String> option() {
    return Option.text("feature", this::read).demanded().completed(this::suggest);
  }

  private Parsed<String> read(String typed) {
    return Parsed.of(
        features.stream().filter(typed.strip()::equals).findFirst(),
        "shared.bad_value",
        with("typed", typed));
  }

  private List<Suggestion> suggest(Draft draft, Asker asker) {
    Voice voice = voices.in(asker.locale());
    String wanted = draft.typed().strip().toLowerCase(Locale.ROOT);
    return features.stream()
        .map(feature -> new Suggestion(feature, voice.text(feature + ".feature")))
        .filter(each ->
            each.value().contains(wanted)
                || each.label().toLowerCase(asker.locale()).contains(wanted))
        .limit(Completion.MOST)
        .toList();
  }
}
