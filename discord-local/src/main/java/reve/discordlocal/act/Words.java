package reve.discordlocal.act;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into words; quotation marks hold together what contains spaces. */
final class Words {
  /** A word, and whether some of it stood in quotation marks. */
  record Word(String text, boolean quoted) {}

  private Words() {}

  static List<Word> of(String line) {
    var words = new ArrayList<Word>();
    var word = new StringBuilder();
    var quoted = false;
    var inQuotes = false;
    for (var index = 0; index < line.length(); index++) {
      var letter = line.charAt(index);
      var next = index + 1 < line.length() ? line.charAt(index + 1) : ' ';
      if (letter == '\\' && (next == '"' || next == '\\') && inQuotes) {
        word.append(next);
        index++;
      } else if (letter == '"') {
        inQuotes = !inQuotes;
        quoted = true;
      } else if (Character.isWhitespace(letter) && !inQuotes) {
        if (!word.isEmpty() || quoted) {
          words.add(new Word(word.toString(), quoted));
        }
        word.setLength(0);
        quoted = false;
      } else {
        word.append(letter);
      }
    }
    if (inQuotes) {
      throw new Refusal("a quotation mark is missing at the end of: " + line);
    }
    if (!word.isEmpty() || quoted) {
      words.add(new Word(word.toString(), quoted));
    }
    return words;
  }
}
