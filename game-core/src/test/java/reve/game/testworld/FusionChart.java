package reve.game.testworld;

import java.util.ArrayList;
import java.util.List;
import reve.game.esprit.Element;
import reve.game.fusion.FusionRules.Result;

/** What every pair of elements becomes, as the rule book prints it. */
public final class FusionChart {
  private static final List<Element> ORDER = List.of(Element.values());
  private static final String LETTERS = "IVATUR";

  /** By row and column; a star stands for any of the six. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("I", "IV", "T", "IT", "IU", "V"),
          List.of("IV", "V", "VA", "A", "I", "VR"),
          List.of("T", "VA", "A", "AT", "V", "T"),
          List.of("IT", "A", "AT", "T", "A", "TR"),
          List.of("IU", "I", "V", "A", "U", "*"),
          List.of("V", "VR", "T", "TR", "*", "R"));

  public static final List<Result> RESULTS = results();

  private FusionChart() {}

  /** The printed field of a pair, which stands there twice. */
  public static List<Element> becomes(Element row, Element column) {
    String field = ROWS.get(ORDER.indexOf(row)).get(ORDER.indexOf(column));
    return field.equals("*")
        ? ORDER
        : field.chars().mapToObj(letter -> ORDER.get(LETTERS.indexOf(letter))).toList();
  }

  private static List<Result> results() {
    List<Result> results = new ArrayList<>();
    for (Element row : ORDER) {
      for (Element column : ORDER) {
        if (row.compareTo(column) <= 0) {
          results.add(new Result(row, column, becomes(row, column)));
        }
      }
    }
    return results;
  }
}
