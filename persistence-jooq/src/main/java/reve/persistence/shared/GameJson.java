package reve.persistence.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The game's records as JSON, without a trace of it in the records: a record of one component is
 * that component's value, also as a key of a map; an enum constant is its name in lower case; a
 * case of a sealed interface carries its simple name as {@code type}; instants and days are ISO
 * texts. What is missing is an error unless its component is {@code Optional}; what is unknown is
 * passed over.
 */
public final class GameJson {
  private final JsonMapper mapper = mapper().build();

  /** A mapper that follows these rules, to which a caller may add modules of its own. */
  public static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(new RecordKeys())
        .annotationIntrospector(new RecordIntrospector())
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /** Writes the value as a case of the sealed type, and says which one. */
  public <T> String write(Class<T> type, T value) {
    try {
      return mapper.writerFor(type).writeValueAsString(value);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("no JSON for " + value, failed);
    }
  }

  /** Writes the value as what it is, without saying so. */
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("no JSON for " + value, failed);
    }
  }

  public <T> T read(Class<T> type, String json) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("not a " + type.getName() + ": " + json, failed);
    }
  }
}
