package reve.discord.pipeline;

import static reve.discord.text.Arg.with;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reve.discord.pipeline.Arrival.Touched;
import reve.discord.pipeline.Arrival.Typed;
import reve.discord.pipeline.Arrival.Typing;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CustomId;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Placement;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Arg;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.shared.CommandId;

/** Finds out what an arrival asks for, admits who may have it, and reads what was typed. */
final class Reception {
  private static final String UNKNOWN = "unknown";

  private final CommandTable commands;
  private final Admission admission;
  private final Voices voices;

  Reception(CommandTable commands, Admission admission, Voices voices) {
    this.commands = commands;
    this.admission = admission;
    this.voices = voices;
  }

  /** What became of an arrival at the door. */
  sealed interface Received {
    record Accepted(Errand errand) implements Received {}

    record Refused(Reply reply) implements Received {}
  }

  Received receive(Arrival arrival) {
    return switch (arrival) {
      case Typed typed -> receive(typed);
      case Touched touched -> receive(touched);
      case Typing typing ->
          throw new IllegalArgumentException("nothing is asked for yet: " + typing.command());
    };
  }

  /** Whether the command would be run for whoever that is, there. */
  boolean admits(SlashCommand command, Origin origin) {
    return admission.refuses(command.spec(), origin, voices.in(origin.locale())).isEmpty();
  }

  /** Under which name metrics and logs count the arrival; one name for all that is unknown. */
  String label(Arrival arrival) {
    return switch (arrival) {
      case Typed typed -> commands.find(typed.command()).map(c -> c.spec().name()).orElse(UNKNOWN);
      case Touched touched -> CustomId.read(touched.customId()).map(this::label).orElse(UNKNOWN);
      case Typing typing -> UNKNOWN;
    };
  }

  private String label(CustomId control) {
    if (control.action().equals(Shortcut.ACTION)) {
      return commands.find(control.command()).map(c -> c.spec().name()).orElse(UNKNOWN);
    }
    return commands
        .find(control.command())
        .filter(c -> c.actions().stream().anyMatch(a -> a.name().equals(control.action())))
        .map(c -> c.spec().name() + ":" + control.action())
        .orElse(UNKNOWN);
  }

  private Received receive(Typed typed) {
    return receive(typed.origin(), typed.origin().command(), typed.command(), typed.options());
  }

  private Received receive(Touched touched) {
    Origin origin = touched.origin();
    Voice voice = voices.in(origin.locale());
    Optional<CustomId> read = CustomId.read(touched.customId());
    if (read.isEmpty()) {
      return refused(voice.text("shared.outdated"));
    }
    CustomId control = read.get();
    if (!control.owner().equals(origin.player())) {
      return refused(
          voice.text(
              "shared.not_yours",
              with("owner", "<@" + control.owner().value() + ">"),
              with("command", "/" + control.command())));
    }
    CommandId id = control.operation().map(o -> new CommandId("o:" + o)).orElse(origin.command());
    return Shortcut.read(control)
        .map(run -> receive(origin, id, run.command(), completed(run, touched)))
        .orElseGet(() -> receive(origin, id, control, touched));
  }

  /** What was chosen takes the place of an option left blank; lines of a form are options. */
  private static Map<String, String> completed(Shortcut run, Touched touched) {
    Map<String, String> options = new HashMap<>(run.options());
    touched.choices().stream()
        .findFirst()
        .ifPresent(choice -> options.replaceAll((name, value) -> value.isEmpty() ? choice : value));
    options.putAll(touched.lines());
    return options;
  }

  private Received receive(Origin origin, CommandId id, String name, Map<String, String> options) {
    Voice voice = voices.in(origin.locale());
    Optional<SlashCommand> found = commands.find(name);
    if (found.isEmpty()) {
      return refused(voice.text("shared.unknown_command"));
    }
    SlashCommand command = found.get();
    Optional<String> refusal = admission.refuses(command.spec(), origin, voice);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    return switch (parse(command, options)) {
      case Parsed.Bad<Arguments>(var key, var args) ->
          refused(voice.text(key, args.toArray(new Arg[0])));
      case Parsed.Good<Arguments>(var arguments) -> {
        Call call = new Call(origin.asker(), id);
        yield admitted(
            new Errand(
                origin,
                id,
                command.spec(),
                command.terms(arguments),
                Placement.NEW,
                false,
                () -> command.run(call, arguments)),
            voice);
      }
    };
  }

  private static Parsed<Arguments> parse(SlashCommand command, Map<String, String> typed) {
    Map<Option<?>, Object> values = new HashMap<>();
    Map<String, String> rest = new HashMap<>(typed);
    for (Option<?> option : command.spec().options()) {
      Optional<String> text = Optional.ofNullable(rest.remove(option.name()));
      if (text.isEmpty()) {
        if (option.required()) {
          return Parsed.bad("shared.option_missing", with("option", option.name()));
        }
        continue;
      }
      switch (option.reader().apply(text.get())) {
        case Parsed.Good<?>(var value) -> values.put(option, value);
        case Parsed.Bad<?>(var key, var args) -> {
          return new Parsed.Bad<>(key, args);
        }
      }
    }
    return rest.isEmpty()
        ? Parsed.good(new Arguments(values))
        : Parsed.bad("shared.option_unknown", with("option", rest.keySet().iterator().next()));
  }

  private Received receive(Origin origin, CommandId id, CustomId control, Touched touched) {
    Voice voice = voices.in(origin.locale());
    Optional<SlashCommand> command = commands.find(control.command());
    Optional<Action<?>> action =
        command.stream()
            .<Action<?>>flatMap(c -> c.actions().stream())
            .filter(a -> a.name().equals(control.action()))
            .findFirst();
    if (command.isEmpty() || action.isEmpty()) {
      return refused(voice.text("shared.outdated"));
    }
    Optional<String> refusal = admission.refuses(command.get().spec(), origin, voice);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    Call call = new Call(origin.asker(), id);
    Pressed pressed = new Pressed(control.arguments(), touched.choices(), touched.lines());
    return action
        .get()
        .errand(call, pressed)
        .map(work ->
            admitted(
                new Errand(
                    origin,
                    id,
                    command.get().spec(),
                    action.get().terms(),
                    action.get().placement(),
                    action.get().opensForm(),
                    work),
                voice))
        .orElseGet(() -> refused(voice.text("shared.outdated")));
  }

  private Received admitted(Errand errand, Voice voice) {
    return admission
        .cooldown(errand, voice)
        .map(Reception::refused)
        .orElseGet(() -> new Received.Accepted(errand));
  }

  private static Received refused(String text) {
    return new Received.Refused(Reply.refusal(text));
  }
}
