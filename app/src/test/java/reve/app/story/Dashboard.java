package reve.app.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reve.app.settings.Places;

/** The dashboard that hosts are given with {@code deploy/}. */
final class Dashboard {
  private static final Pattern METRIC = Pattern.compile("\\b(?:reve|jvm|process|system)_\\w+");
  private static final Pattern GROUPS = Pattern.compile("\\b(?:by|without|on) *\\(([^)]*)\\)");
  private static final Pattern SELECTED = Pattern.compile("(\\w+) *(?:=~|!~|!=|=) *\"");
  private static final Pattern NAMED = Pattern.compile("\\{\\{ *(\\w+) *}}");

  /** What Prometheus itself adds to every metric. */
  private static final Set<String> OF_THE_PROCESS = Set.of("instance", "job");

  private Dashboard() {}

  /** The metrics that it asks Prometheus for, and the labels by which it tells them apart. */
  static Map<String, Set<String>> series() throws IOException {
    JsonNode dashboard =
        new JsonMapper()
            .readTree(Places.home().resolve("deploy/grafana/dashboards/reve.json").toFile());
    Map<String, Set<String>> series = new TreeMap<>();
    for (JsonNode target : dashboard.findParents("expr")) {
      String expression = target.path("expr").asText();
      Set<String> labels = labels(expression, target.path("legendFormat").asText());
      METRIC
          .matcher(expression)
          .results()
          .map(MatchResult::group)
          .forEach(metric -> series.computeIfAbsent(metric, _ -> new TreeSet<>()).addAll(labels));
    }
    return series;
  }

  private static Set<String> labels(String expression, String legend) {
    Set<String> labels = new TreeSet<>();
    Stream.of(SELECTED.matcher(expression), NAMED.matcher(legend))
        .flatMap(matcher -> matcher.results())
        .forEach(found -> labels.add(found.group(1)));
    GROUPS
        .matcher(expression)
        .results()
        .flatMap(found -> Arrays.stream(found.group(1).split(",")))
        .map(String::strip)
        .forEach(labels::add);
    labels.removeAll(OF_THE_PROCESS);
    return labels;
  }
}
