package reve.game.mutation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/**
 * How many mutants of each package the tests found; PIT's own threshold looks at all packages
 * together. Run by the build after PIT, with its report and the least per cent of each package.
 */
record PackageScores(List<Score> scores) {
  private static final int HUNDRED = 100;

  record Score(String name, int found, int all) {
    boolean isBelow(int percent) {
      return found * HUNDRED < percent * all;
    }

    Score plus(boolean detected) {
      return new Score(name, found + (detected ? 1 : 0), all + 1);
    }

    @Override
    public String toString() {
      return "%5.1f %%  %3d of %3d  %s".formatted(100.0 * found / all, found, all, name);
    }
  }

  public static void main(String[] arguments) throws XMLStreamException {
    int least = Integer.parseInt(arguments[1]);
    PackageScores all = read(new StreamSource(Path.of(arguments[0]).toFile()));
    all.scores().forEach(System.out::println);
    List<Score> weak = all.below(least);
    if (all.scores().isEmpty() || !weak.isEmpty()) {
      System.err.printf(
          "every package has to reach %d %%, and these do not: %s%n",
          least, weak.stream().map(Score::name).toList());
      System.exit(1);
    }
  }

  /** The weakest first. */
  static PackageScores read(StreamSource report) throws XMLStreamException {
    SortedMap<String, Score> scores = new TreeMap<>();
    XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(report);
    boolean detected = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "mutation" -> detected = Boolean.parseBoolean(xml.getAttributeValue("", "detected"));
        case "mutatedClass" -> {
          String type = xml.getElementText();
          String name = type.substring(0, type.lastIndexOf('.'));
          scores.put(name, scores.getOrDefault(name, new Score(name, 0, 0)).plus(detected));
        }
        default -> {}
      }
    }
    return new PackageScores(
        scores.values().stream()
            .sorted(Comparator.comparingDouble(score -> 1.0 * score.found() / score.all()))
            .toList());
  }

  List<Score> below(int percent) {
    return scores.stream().filter(score -> score.isBelow(percent)).toList();
  }
}
