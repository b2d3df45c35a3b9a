package reve.discord.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Controls side by side: up to five buttons, or one select. */
public record Row(List<Control> controls) {
  public Row {
    controls = List.copyOf(controls);
  }

  public static Row of(Control... controls) {
    return new Row(List.of(controls));
  }

  /** Those of the controls that there are. */
  @SafeVarargs
  public static Row having(Optional<? extends Control>... controls) {
    List<Control> present = new ArrayList<>();
    for (Optional<? extends Control> control : controls) {
      control.ifPresent(present::add);
    }
    return new Row(present);
  }
}
