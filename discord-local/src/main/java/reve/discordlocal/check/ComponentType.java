package reve.discordlocal.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Discord's numbers for the kinds of components. */
public final class ComponentType {
  public static final int ROW = 1;
  public static final int BUTTON = 2;
  public static final int STRING_SELECT = 3;
  public static final int TEXT_INPUT = 4;
  public static final int USER_SELECT = 5;
  public static final int ROLE_SELECT = 6;
  public static final int MENTIONABLE_SELECT = 7;
  public static final int CHANNEL_SELECT = 8;
  public static final int SECTION = 9;
  public static final int TEXT = 10;
  public static final int THUMBNAIL = 11;
  public static final int GALLERY = 12;
  public static final int FILE = 13;
  public static final int SEPARATOR = 14;
  public static final int CONTAINER = 17;
  public static final int LABEL = 18;

  static final Set<Integer> SELECTS =
      Set.of(STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT);
  static final Set<Integer> CONTROLS =
      Set.of(BUTTON, STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT);
  static final Set<String> MEDIA_ITEM =
      Set.of(
          "url",
          "proxy_url",
          "height",
          "width",
          "content_type",
          "attachment_id",
          "loading_state",
          "placeholder",
          "placeholder_version",
          "flags");

  private ComponentType() {}

  /** Whether this is a select of any kind. */
  public static boolean isSelect(int type) {
    return SELECTS.contains(type);
  }

  /** Whether the component is an object of one of the kinds that may stand here. */
  static boolean check(Form component, Set<Integer> allowed) {
    if (!component.node().isObject()) {
      component.complain("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
      return false;
    }
    var type = component.field("type");
    if (!type.present()) {
      type.required();
      return false;
    }
    if (!allowed.contains(type.number(0))) {
      var numbers =
          new TreeSet<>(allowed).stream().map(String::valueOf).collect(Collectors.joining(", "));
      type.complain(
          "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (%s).".formatted(numbers));
      return false;
    }
    return true;
  }
}
