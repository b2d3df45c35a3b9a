package reve.discordlocal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Discord asks of the components of one message, with and without the V2 flag. */
final class ComponentRules {
  private static final int ROWS = 5;
  private static final int IN_ALL = 40;
  private static final int BUTTONS = 5;
  private static final int SECTION_TEXTS = 3;
  private static final int PICTURES = 10;
  private static final int ALL_TEXT = 4_000;
  private static final int ALTERNATIVE_TEXT = 1_024;
  private static final int COLOUR = 0xFFFFFF;

  private static final Set<Integer> TOP_LEVEL =
      Set.of(
          ComponentType.ROW,
          ComponentType.SECTION,
          ComponentType.TEXT,
          ComponentType.GALLERY,
          ComponentType.FILE,
          ComponentType.SEPARATOR,
          ComponentType.CONTAINER);
  private static final Set<Integer> IN_CONTAINER =
      Set.of(
          ComponentType.ROW,
          ComponentType.SECTION,
          ComponentType.TEXT,
          ComponentType.GALLERY,
          ComponentType.FILE,
          ComponentType.SEPARATOR);

  private final MediaRules media;
  private final ControlRules controls;
  private final Set<Integer> ids = new HashSet<>();
  private int count;
  private int characters;

  ComponentRules(MediaRules media) {
    this.media = media;
    this.controls = new ControlRules(media);
  }

  void check(Form components, boolean v2) {
    for (var component : components.items(0, v2 ? IN_ALL : ROWS)) {
      part(component, v2 ? TOP_LEVEL : Set.of(ComponentType.ROW));
    }
    if (count > IN_ALL) {
      components.complain(
          "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
          "The maximum of %d components in a message is exceeded.".formatted(IN_ALL));
    }
    if (characters > ALL_TEXT) {
      components.complain(
          "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
          "The displayable text of all components exceeds %d characters.".formatted(ALL_TEXT));
    }
  }

  private void part(Form component, Set<Integer> allowed) {
    if (!ComponentType.check(component, allowed)) {
      return;
    }
    count++;
    id(component);
    switch (component.field("type").number(0)) {
      case ComponentType.ROW -> row(component);
      case ComponentType.SECTION -> section(component);
      case ComponentType.TEXT -> text(component);
      case ComponentType.THUMBNAIL -> thumbnail(component);
      case ComponentType.GALLERY -> gallery(component);
      case ComponentType.FILE -> file(component);
      case ComponentType.SEPARATOR -> separator(component);
      case ComponentType.CONTAINER -> container(component);
      default -> controls.check(component);
    }
  }

  private void id(Form component) {
    var id = component.field("id").integer(0, Integer.MAX_VALUE);
    if (id.number(0) > 0 && !ids.add(id.number(0))) {
      id.complain("COMPONENT_DUPLICATE_ID", "Component id cannot be duplicated");
    }
  }

  private void row(Form row) {
    row.object(Set.of("type", "id", "components"));
    var inside = row.field("components").required().items(1, BUTTONS);
    var select = inside.stream().anyMatch(child -> !isButton(child));
    if (select && inside.size() > 1) {
      row.field("components")
          .complain(
              "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
              "The specified component exceeds the maximum width");
    }
    inside.forEach(child -> part(child, ComponentType.CONTROLS));
  }

  private static boolean isButton(Form component) {
    return component.field("type").isNumber(ComponentType.BUTTON);
  }

  private void section(Form section) {
    section.object(Set.of("type", "id", "components", "accessory"));
    section
        .field("components")
        .required()
        .items(1, SECTION_TEXTS)
        .forEach(child -> part(child, Set.of(ComponentType.TEXT)));
    var accessory = section.field("accessory").required();
    if (accessory.present()) {
      part(accessory, Set.of(ComponentType.BUTTON, ComponentType.THUMBNAIL));
    }
  }

  private void text(Form text) {
    text.object(Set.of("type", "id", "content"));
    characters += text.field("content").required().text(1, ALL_TEXT).length();
  }

  private void thumbnail(Form thumbnail) {
    thumbnail.object(Set.of("type", "id", "media", "description", "spoiler"));
    picture(thumbnail);
  }

  private void gallery(Form gallery) {
    gallery.object(Set.of("type", "id", "items"));
    for (var item : gallery.field("items").required().items(1, PICTURES)) {
      if (item.object(Set.of("media", "description", "spoiler"))) {
        picture(item);
      }
    }
  }

  private void picture(Form holder) {
    holder.field("description").text(ALTERNATIVE_TEXT);
    holder.field("spoiler").flag();
    var item = holder.field("media").required();
    if (item.present() && item.object(ComponentType.MEDIA_ITEM)) {
      media.media(item.field("url").required());
    }
  }

  private void file(Form file) {
    file.object(Set.of("type", "id", "file", "spoiler", "name", "size"));
    file.field("spoiler").flag();
    var item = file.field("file").required();
    if (item.present() && item.object(ComponentType.MEDIA_ITEM)) {
      media.own(item.field("url").required());
    }
  }

  private static void separator(Form separator) {
    separator.object(Set.of("type", "id", "divider", "spacing"));
    separator.field("divider").flag();
    separator.field("spacing").oneOf(1, 2);
  }

  private void container(Form container) {
    container.object(Set.of("type", "id", "components", "accent_color", "spoiler"));
    container.field("accent_color").integer(0, COLOUR);
    container.field("spoiler").flag();
    List<Form> inside = container.field("components").required().items(1, IN_ALL);
    inside.forEach(child -> part(child, IN_CONTAINER));
  }
}
