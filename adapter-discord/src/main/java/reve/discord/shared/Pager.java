package reve.discord.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reve.discord.shared.Control.Button;
import reve.discord.text.Voice;
import reve.game.shared.Page;
import reve.game.shared.Turn;

/**
 * First, previous, next and last of a long list. The list's own query and the key of the row at the
 * page's edge stand in each button, so that a button works as long as the message is there.
 */
public record Pager<K>(Function<K, String> write, Function<String, Optional<K>> read) {
  private static final String FIRST = "f";
  private static final String LAST = "l";
  private static final char AFTER = 'a';
  private static final char BEFORE = 'b';

  /** The row of buttons; none where all stands on one page. */
  public <T> Row row(CustomId query, Page<T> page, Function<T, K> key, Voice voice) {
    if (page.rows().isEmpty() || !(page.hasPrevious() || page.hasNext())) {
      return Row.of();
    }
    String start = write.apply(key.apply(page.rows().getFirst()));
    String end = write.apply(key.apply(page.rows().getLast()));
    return Row.of(
        turn("⏮️", voice.text("shared.page.first"), query, FIRST).enabledIf(page.hasPrevious()),
        turn("◀️", voice.text("shared.page.previous"), query, BEFORE + start)
            .enabledIf(page.hasPrevious()),
        turn("▶️", voice.text("shared.page.next"), query, AFTER + end).enabledIf(page.hasNext()),
        turn("⏭️", voice.text("shared.page.last"), query, LAST).enabledIf(page.hasNext()));
  }

  private static Button turn(String emoji, String label, CustomId query, String turn) {
    List<String> arguments = new ArrayList<>(query.arguments());
    arguments.add(turn);
    return Button.plain(
        emoji,
        label,
        new CustomId(query.command(), query.action(), query.owner(), query.operation(), arguments));
  }

  /** The turn that a button's last argument asks for. */
  public Optional<Turn<K>> turn(Pressed pressed) {
    return pressed.arguments().isEmpty() ? Optional.empty() : read(pressed.arguments().getLast());
  }

  private Optional<Turn<K>> read(String written) {
    if (written.equals(FIRST)) {
      return Optional.of(new Turn.First<>());
    }
    if (written.equals(LAST)) {
      return Optional.of(new Turn.Last<>());
    }
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<K> key = read.apply(written.substring(1));
    return switch (written.charAt(0)) {
      case AFTER -> key.map(Turn.After::new);
      case BEFORE -> key.map(Turn.Before::new);
      default -> Optional.empty();
    };
  }
}
