package reve.app.config;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.Serial;
import java.util.function.Function;
import reve.game.achievement.Requirement;
import reve.game.item.ItemEffect;
import reve.game.leaderboard.Board.Measure;

/**
 * Turns the files' JSON into the core's records by one convention: a record of several components
 * is an object with an entry for each; a record of one component, rules aside, is written as that
 * component; a share is written in basis points under its name with "Bp" behind it.
 */
final class RulesMapper {
  private RulesMapper() {}

  static JsonMapper create() {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(
            new SimpleModule()
                .addDeserializer(Measure.class, new Reader<>(Measure.class, Measure::parse))
                .addDeserializer(
                    Requirement.class, new Reader<>(Requirement.class, Requirement::parse))
                .addDeserializer(
                    ItemEffect.class, new Reader<>(ItemEffect.class, ItemEffect::parse)))
        .addModule(new RecordForms())
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .build();
  }

  /** Reads what the files write as a text of its own form. */
  private static final class Reader<T> extends FromStringDeserializer<T> {
    @Serial private static final long serialVersionUID = 1;

    private final transient Function<String, T> parse;

    Reader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return parse.apply(text);
    }
  }
}
