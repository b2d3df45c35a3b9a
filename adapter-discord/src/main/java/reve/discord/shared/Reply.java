package reve.discord.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One message to the player: one idea, what it means, and what may be pressed next. */
public record Reply(
    Kind kind,
    boolean isPrivate,
    Optional<String> title,
    String text,
    List<Field> fields,
    int color,
    Optional<Picture> picture,
    List<Row> rows,
    Optional<String> footer)
    implements Answer {
  public static final int DREAM = 0x7A5FB0;
  public static final int QUIET = 0x8A8F98;
  public static final int GOOD = 0x4C9F70;

  /** Whether it was answered or refused; a refusal is for the asker's eyes alone. */
  public enum Kind {
    ANSWER,
    REFUSAL
  }

  /** A small heading and what stands under it. */
  public record Field(String name, String text, boolean inline) {}

  public Reply {
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
    if (kind == Kind.REFUSAL && !isPrivate) {
      throw new IllegalArgumentException("a refusal is private");
    }
  }

  public static Reply titled(String title) {
    return new Reply(
        Kind.ANSWER,
        false,
        Optional.of(title),
        "",
        List.of(),
        DREAM,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** What was wrong and what to do about it. */
  public static Reply refusal(String text) {
    return new Reply(
        Kind.REFUSAL,
        true,
        Optional.empty(),
        text,
        List.of(),
        QUIET,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public boolean isRefusal() {
    return kind == Kind.REFUSAL;
  }

  public Reply text(String changed) {
    return new Reply(kind, isPrivate, title, changed, fields, color, picture, rows, footer);
  }

  public Reply color(int changed) {
    return new Reply(kind, isPrivate, title, text, fields, changed, picture, rows, footer);
  }

  public Reply field(String name, String value) {
    return plus(new Field(name, value, false));
  }

  /** A field that shares its line with its neighbours where there is room. */
  public Reply inline(String name, String value) {
    return plus(new Field(name, value, true));
  }

  private Reply plus(Field field) {
    return new Reply(
        kind, isPrivate, title, text, with(fields, field), color, picture, rows, footer);
  }

  public Reply picture(Picture shown) {
    return new Reply(kind, isPrivate, title, text, fields, color, Optional.of(shown), rows, footer);
  }

  public Reply withoutPicture() {
    return new Reply(kind, isPrivate, title, text, fields, color, Optional.empty(), rows, footer);
  }

  public Reply row(Control... controls) {
    return row(new Row(Arrays.asList(controls)));
  }

  public Reply row(Row row) {
    return row.controls().isEmpty()
        ? this
        : new Reply(kind, isPrivate, title, text, fields, color, picture, with(rows, row), footer);
  }

  public Reply footer(String line) {
    return new Reply(kind, isPrivate, title, text, fields, color, picture, rows, Optional.of(line));
  }

  /** The same for the asker's eyes alone. */
  public Reply privately() {
    return new Reply(kind, true, title, text, fields, color, picture, rows, footer);
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
