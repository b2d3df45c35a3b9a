package reve.app.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reve.app.settings.Places;

/** The dashboard that hosts are given with {@code deploy/}. */
final class Dashboard {
  private static final Pattern METRIC = Pattern.compile("\\b(reve|jvm|process|system)_\\w+");

  private Dashboard() {}

  /** The names of all metrics that it asks Prometheus for. */
  static Set<String> metrics() throws IOException {
    JsonNode dashboard =
        new JsonMapper()
            .readTree(Places.home().resolve("deploy/grafana/dashboards/reve.json").toFile());
    Set<String> metrics = new TreeSet<>();
    for (String expression : dashboard.findValuesAsText("expr")) {
      METRIC.matcher(expression).results().map(MatchResult::group).forEach(metrics::add);
    }
    return metrics;
  }
}
