package reve.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reve.app.CannotStart;

/**
 * The lines of a script, read as they are played. Somebody at a terminal is prompted and need not
 * name the user again: a name alone changes who acts.
 */
final class ScriptLines implements Iterator<String>, AutoCloseable {
  private static final Pattern NAME_ALONE = Pattern.compile("@(\\S+)");
  private static final Pattern FOR_SOMEBODY = Pattern.compile("@(\\S+)\\s+.*");
  private static final String WELCOME =
      "You are ana. Type /start, or @ben to become somebody else; Ctrl-D ends the game.";

  private final BufferedReader reader;
  private final Optional<PrintStream> prompt;
  private String user = "ana";
  private @Nullable String next;

  private ScriptLines(BufferedReader reader, Optional<PrintStream> prompt) {
    this.reader = reader;
    this.prompt = prompt;
  }

  static ScriptLines of(@Nullable Path script, Surroundings around) {
    if (script != null) {
      return new ScriptLines(open(script), Optional.empty());
    }
    Optional<PrintStream> prompt =
        around.isInteractive() ? Optional.of(around.out()) : Optional.empty();
    prompt.ifPresent(out -> out.println(WELCOME));
    return new ScriptLines(
        new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8)), prompt);
  }

  private static BufferedReader open(Path script) {
    if (Files.isDirectory(script)) {
      throw new CannotStart(script + " is a folder, not a script.", "Name a file of lines.");
    }
    try {
      return Files.newBufferedReader(script);
    } catch (NoSuchFileException e) {
      throw new CannotStart("There is no script " + script + ".", "Name a file that exists.", e);
    } catch (IOException e) {
      throw new CannotStart("The script " + script + " cannot be read.", "Name another file.", e);
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = prompt.isPresent() ? ask(prompt.get()) : read();
    }
    return next != null;
  }

  @Override
  public String next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    String line = next;
    next = null;
    return line;
  }

  private @Nullable String ask(PrintStream out) {
    while (true) {
      out.print(user + "> ");
      out.flush();
      String line = read();
      if (line == null) {
        out.println();
        return null;
      }
      Matcher alone = NAME_ALONE.matcher(line.strip());
      if (alone.matches()) {
        user = alone.group(1);
      } else if (!line.isBlank()) {
        return FOR_SOMEBODY.matcher(line.strip()).matches() ? line : "@" + user + " " + line;
      }
    }
  }

  private @Nullable String read() {
    try {
      return reader.readLine();
    } catch (CharacterCodingException e) {
      throw new CannotStart(
          "The script is not written in UTF-8.", "Save it anew in that encoding.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
