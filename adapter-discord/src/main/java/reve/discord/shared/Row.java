package reve.discord.shared;

import java.util.List;

/** Controls side by side: up to five buttons, or one select. */
public record Row(List<Control> controls) {
  public Row {
    controls = List.copyOf(controls);
  }

  public static Row of(Control... controls) {
    return new Row(List.of(controls));
  }
}
