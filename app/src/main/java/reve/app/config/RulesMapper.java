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
                .addDeserializer(Measure.class, new MeasureReader())
                .addDeserializer(Requirement.class, new RequirementReader())
                .addDeserializer(ItemEffect.class, new ItemEffectReader()))
        .addModule(new RecordForms())
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .build();
  }

  private static final class RequirementReader extends FromStringDeserializer<Requirement> {
    @Serial private static final long serialVersionUID = 1;

    RequirementReader() {
      super(Requirement.class);
    }

    @Override
    protected Requirement _deserialize(String text, DeserializationContext context) {
      return Requirement.parse(text);
    }
  }

  private static final class ItemEffectReader extends FromStringDeserializer<ItemEffect> {
    @Serial private static final long serialVersionUID = 1;

    ItemEffectReader() {
      super(ItemEffect.class);
    }

    @Override
    protected ItemEffect _deserialize(String text, DeserializationContext context) {
      return ItemEffect.parse(text);
    }
  }

  private static final class MeasureReader extends FromStringDeserializer<Measure> {
    @Serial private static final long serialVersionUID = 1;

    MeasureReader() {
      super(Measure.class);
    }

    @Override
    protected Measure _deserialize(String text, DeserializationContext context) {
      return Measure.parse(text);
    }
  }
}
