package reve.app.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;

/**
 * The JSON schemas that came with this program; those beside the files are for editors, and may be
 * older or missing.
 */
final class Schemas {
  private static final String PLACE = "classpath:reve/app/config/schema/";

  private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private final SchemaValidatorsConfig config =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();

  /** Everything in the file that its schema does not allow. */
  List<FileFault> faults(String file, String schema, ObjectNode content) {
    return factory.getSchema(SchemaLocation.of(PLACE + schema), config).validate(content).stream()
        .map(message -> new SchemaFinding(message, schemaOf(message)).fault())
        .map(fault -> new FileFault(file, fault))
        .distinct()
        .toList();
  }

  /** The schema whose keyword was offended; of alternatives, the one that offers them. */
  private JsonNode schemaOf(ValidationMessage message) {
    SchemaLocation keyword = message.getSchemaLocation();
    JsonNodePath place = keyword.getFragment().getParent();
    for (JsonNodePath up = place; up.getNameCount() > 0; up = up.getParent()) {
      if (up.getElement(-1).equals("anyOf")) {
        place = up.getParent();
      }
    }
    return factory
        .getSchema(new SchemaLocation(keyword.getAbsoluteIri(), place), config)
        .getSchemaNode();
  }
}
