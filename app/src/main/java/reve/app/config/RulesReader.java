package reve.app.config;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads files of one configuration folder and gathers what is wrong with them. */
final class RulesReader {
  private final List<FileFault> faults = new ArrayList<>();
  private final Schemas schemas;
  private final JsonMapper mapper;
  private final JsonFile json;

  RulesReader(Path folder, Schemas schemas, JsonMapper mapper) {
    this.schemas = schemas;
    this.mapper = mapper;
    this.json = new JsonFile(folder, faults);
  }

  List<FileFault> faults() {
    return List.copyOf(faults);
  }

  void report(FileFault fault) {
    faults.add(fault);
  }

  boolean demand(boolean holds, FileFault otherwise) {
    if (!holds) {
      report(otherwise);
    }
    return holds;
  }

  /** What the file says; nothing when it is faulty, which is reported. */
  <T> Optional<T> read(String file, String schema, Class<T> type) {
    return json.read(file)
        .filter(content -> fits(file, schema, content))
        .flatMap(content -> bind(file, content, type));
  }

  private boolean fits(String file, String schema, ObjectNode content) {
    List<FileFault> found = schemas.faults(file, schema, content);
    faults.addAll(found);
    return found.isEmpty();
  }

  private <T> Optional<T> bind(String file, ObjectNode content, Class<T> type) {
    ObjectNode rules = content.deepCopy();
    rules.remove("$schema");
    try {
      return Optional.of(mapper.treeToValue(rules, type));
    } catch (JsonMappingException e) {
      report(unfit(file, rules, e));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema let pass and the rules themselves refuse. */
  private static FileFault unfit(String file, JsonNode content, JsonMappingException refusal) {
    StringBuilder path = new StringBuilder();
    JsonNode found = content;
    for (JsonMappingException.Reference step : refusal.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
        found = found.path(step.getIndex());
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        found = found.path(step.getFieldName());
      }
    }
    Throwable reason = refusal.getCause() == null ? refusal : refusal.getCause();
    String expected =
        Objects.requireNonNullElse(reason.getMessage(), "something else").lines().findFirst().get();
    return FileFault.of(file, path.toString(), found.isMissingNode() ? "missing" : found, expected);
  }
}
