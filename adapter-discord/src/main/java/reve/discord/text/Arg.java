package reve.discord.text;

/** A value for the place of that name in a text. */
public record Arg(String name, Object value) {
  public static Arg with(String name, Object value) {
    return new Arg(name, value);
  }
}
