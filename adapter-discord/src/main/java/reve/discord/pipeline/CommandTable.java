package reve.discord.pipeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Asker;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;

/** Every command of the bot by name; throws when two have the same name. */
public final class CommandTable {
  private final Map<String, SlashCommand> byName = new LinkedHashMap<>();

  public CommandTable(Collection<? extends SlashCommand> commands) {
    for (SlashCommand command : commands) {
      String name = command.spec().name();
      if (byName.putIfAbsent(name, command) != null) {
        throw new IllegalArgumentException("two commands are named /" + name);
      }
      long actions = command.actions().stream().map(Action::name).distinct().count();
      if (actions != command.actions().size()) {
        throw new IllegalArgumentException("two actions of /" + name + " have the same name");
      }
    }
  }

  public List<SlashCommand> all() {
    return List.copyOf(byName.values());
  }

  public Optional<SlashCommand> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The outcome as the command it came of tells it; empty when no command knows its type. */
  Optional<Reply> tell(Object outcome, Asker asker) {
    return byName.values().stream()
        .flatMap(command -> command.tellings().stream())
        .filter(telling -> telling.type().isInstance(outcome))
        .findFirst()
        .map(telling -> telling.tell(outcome, asker));
  }
}
