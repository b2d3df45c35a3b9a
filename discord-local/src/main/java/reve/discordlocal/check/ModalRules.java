package reve.discordlocal.check;

import java.util.HashSet;
import java.util.Set;

/** What Discord asks of a modal. */
final class ModalRules {
  private static final int TITLE = 45;
  private static final int CUSTOM_ID = 100;
  private static final int PARTS = 5;
  private static final int LABEL = 45;
  private static final int DESCRIPTION = 100;
  private static final int INPUT = 4_000;
  private static final int PLACEHOLDER = 100;
  private static final Set<String> TEXT_INPUT =
      Set.of(
          "type",
          "id",
          "custom_id",
          "style",
          "label",
          "min_length",
          "max_length",
          "required",
          "value",
          "placeholder");

  private final ControlRules controls = new ControlRules(new MediaRules(Set.of()));

  void check(Form modal) {
    if (!modal.object(Set.of("custom_id", "title", "components"))) {
      return;
    }
    modal.field("custom_id").required().text(1, CUSTOM_ID);
    modal.field("title").required().text(1, TITLE);
    var allowed = Set.of(ComponentType.ROW, ComponentType.LABEL, ComponentType.TEXT);
    for (var part : modal.field("components").required().items(1, PARTS)) {
      if (ComponentType.check(part, allowed)) {
        part(part);
      }
    }
  }

  private void part(Form part) {
    switch (part.field("type").number(0)) {
      case ComponentType.ROW -> row(part);
      case ComponentType.LABEL -> label(part);
      default -> {
        part.object(Set.of("type", "id", "content"));
        part.field("content").required().text(1, INPUT);
      }
    }
  }

  private void row(Form row) {
    row.object(Set.of("type", "id", "components"));
    for (var input : row.field("components").required().items(1, 1)) {
      if (ComponentType.check(input, Set.of(ComponentType.TEXT_INPUT))) {
        input.field("label").required().text(1, LABEL);
        textInput(input);
      }
    }
  }

  private void label(Form label) {
    label.object(Set.of("type", "id", "label", "description", "component"));
    label.field("label").required().text(1, LABEL);
    label.field("description").text(DESCRIPTION);
    var allowed = new HashSet<>(ComponentType.SELECTS);
    allowed.add(ComponentType.TEXT_INPUT);
    var inside = label.field("component").required();
    if (!inside.present() || !ComponentType.check(inside, allowed)) {
      return;
    }
    if (inside.field("type").isNumber(ComponentType.TEXT_INPUT)) {
      textInput(inside);
    } else {
      controls.select(inside);
    }
  }

  private void textInput(Form input) {
    input.object(TEXT_INPUT);
    controls.customId(input.field("custom_id"));
    input.field("style").required().oneOf(1, 2);
    input.field("required").flag();
    input.field("placeholder").text(PLACEHOLDER);
    var least = input.field("min_length").integer(0, INPUT).number(0);
    var most = input.field("max_length").integer(1, INPUT).number(INPUT);
    if (least > most) {
      input
          .field("min_length")
          .complain("TEXT_INPUT_MIN_LENGTH_TOO_LARGE", "min_length must not exceed max_length");
    }
    input.field("value").text(most);
  }
}
