package reve.discord.gateway;

import java.util.ArrayList;
import java.util.List;
import reve.discord.shared.Reply;
import reve.discord.shared.Reply.Field;

/** Keeps what is sent within Discord's bounds, so that a text too long is cut and never refused. */
final class Fitting {
  static final int CONTENT = 2_000;
  static final int TITLE = 256;
  static final int DESCRIPTION = 4_096;
  static final int FIELDS = 25;
  static final int FIELD_NAME = 256;
  static final int FIELD_VALUE = 1_024;
  static final int FOOTER = 2_048;
  static final int EMBED = 6_000;
  static final int ROWS = 5;
  static final int BUTTONS = 5;
  static final int BUTTON_LABEL = 80;
  static final int CHOICES = 25;
  static final int CHOICE_TEXT = 100;
  static final int PLACEHOLDER = 150;
  static final int ALTERNATIVE = 1_024;
  static final int FORM_TITLE = 45;
  static final int FORM_LINES = 5;

  private static final String NOTHING = "\u200b";
  private static final String MORE = "…";

  private Fitting() {}

  /** At most so many characters, the last of them a sign that there was more. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - MORE.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + MORE;
  }

  /** The same, and something invisible where Discord wants at least one character. */
  static String filled(String text, int longest) {
    return text.isBlank() ? NOTHING : cut(text, longest);
  }

  static <T> List<T> first(List<T> list, int most) {
    return list.size() > most ? list.subList(0, most) : list;
  }

  static String title(Reply reply) {
    return filled(reply.title().orElse(""), TITLE);
  }

  static String description(Reply reply) {
    return filled(reply.text(), DESCRIPTION);
  }

  /** The footer, cut so that title and text leave room for it. */
  static String footer(Reply reply) {
    return cut(reply.footer().orElse(""), Math.min(FOOTER, room(reply)));
  }

  /** The fields that fit beside title, text and footer, each within its own bounds. */
  static List<Field> fields(Reply reply) {
    int room = room(reply) - footer(reply).length();
    List<Field> fitting = new ArrayList<>();
    for (Field field : first(reply.fields(), FIELDS)) {
      String name = filled(field.name(), FIELD_NAME);
      String text = filled(field.text(), FIELD_VALUE);
      room -= name.length() + text.length();
      if (room < 0) {
        break;
      }
      fitting.add(new Field(name, text, field.inline()));
    }
    return fitting;
  }

  /** What title and text leave of an embed. */
  private static int room(Reply reply) {
    return EMBED - title(reply).length() - description(reply).length();
  }
}
