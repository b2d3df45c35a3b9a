package reve.discord.card;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing in layers of grey, kept as an SVG file. Color and light are added when it is painted,
 * by a {@link Relief}.
 */
record Drawing(List<Layer> layers) {
  private static final Map<String, Optional<Drawing>> BUNDLED = new ConcurrentHashMap<>();

  /** How a layer meets those below it. */
  enum Kind {
    /** Painted over them. */
    PLAIN,
    /** Painted only where there is something already. */
    INSIDE,
    /** Painted over them and throwing a soft shadow on them. */
    LIFTED,
    /** Giving light of its own. */
    GLOW
  }

  /**
   * One path: filled, or drawn with a pen if {@code pen} is more than nothing. Cards below the tier
   * {@code from} do without it.
   */
  record Layer(Path2D path, Kind kind, double tone, double alpha, double pen, int from) {}

  Drawing {
    layers = List.copyOf(layers);
  }

  /** The motif that comes with the game under a name, if there is one; it spans 512 units. */
  static Optional<Drawing> motif(String name) {
    return bundled("motifs/", name);
  }

  /** The frame made for an element, or the plain one; in units of a card. */
  static Drawing frame(String element) {
    return bundled("frames/", element).or(() -> bundled("frames/", "plain")).orElseThrow();
  }

  private static Optional<Drawing> bundled(String folder, String name) {
    return name.matches("[a-z]{1,32}")
        ? BUNDLED.computeIfAbsent(folder + name + ".svg", Drawing::load)
        : Optional.empty();
  }

  private static Optional<Drawing> load(String file) {
    try (InputStream in = Drawing.class.getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The drawing " + file + " is damaged.", e);
    }
  }

  private static Drawing read(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
    List<Layer> layers = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("path")) {
        layers.add(layer(xml));
      }
    }
    return new Drawing(layers);
  }

  private static Layer layer(XMLStreamReader path) {
    double pen = Double.parseDouble(attribute(path, "stroke-width", "0"));
    String grey = attribute(path, pen > 0 ? "stroke" : "fill", "#808080");
    return new Layer(
        PathData.parse(attribute(path, "d", "")),
        Kind.valueOf(attribute(path, "class", "plain").toUpperCase(Locale.ROOT)),
        Integer.parseInt(grey.substring(1, 3), 16) / 255.0,
        Double.parseDouble(attribute(path, "opacity", "1")),
        pen,
        Integer.parseInt(attribute(path, "data-from", "1")));
  }

  private static String attribute(XMLStreamReader xml, String name, String otherwise) {
    String value = xml.getAttributeValue("", name);
    return value == null ? otherwise : value;
  }
}
