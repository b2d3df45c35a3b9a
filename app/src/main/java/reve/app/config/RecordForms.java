package reve.app.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.IOException;
import java.io.Serial;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import reve.game.shared.BasisPoints;
import reve.game.shared.Rules;

/** How {@link RulesMapper} reads the core's records, which carry no annotations. */
final class RecordForms extends Module {
  @Override
  public String getModuleName() {
    return "records";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.insertAnnotationIntrospector(new Forms());
    context.addKeyDeserializers((type, config, description) ->
        isValue(type.getRawClass()) ? new ValueKey(type.getRawClass()) : null);
  }

  /** A record that stands for its only component. */
  private static boolean isValue(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && !Rules.class.isAssignableFrom(type);
  }

  private static final class Forms extends NopAnnotationIntrospector {
    @Serial private static final long serialVersionUID = 1;

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(
        MapperConfig<?> config, Annotated creator) {
      return creator instanceof AnnotatedConstructor constructor
              && constructor.getParameterCount() == 1
              && isValue(constructor.getDeclaringClass())
          ? JsonCreator.Mode.DELEGATING
          : null;
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
      if (!(annotated instanceof AnnotatedParameter parameter)
          || !parameter.getDeclaringClass().isRecord()
          || isValue(parameter.getDeclaringClass())) {
        return null;
      }
      RecordComponent component =
          parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
      return component.getGenericType().getTypeName().contains(BasisPoints.class.getName())
          ? PropertyName.construct(component.getName() + "Bp")
          : null;
    }
  }

  /** Reads an object's key as a record of one text or whole number. */
  private static final class ValueKey extends KeyDeserializer {
    private final Class<?> type;

    ValueKey(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      Class<?> content = type.getRecordComponents()[0].getType();
      try {
        Object value = content == int.class ? (Object) Integer.valueOf(key) : key;
        return type.getDeclaredConstructor(content).newInstance(value);
      } catch (ReflectiveOperationException | NumberFormatException e) {
        return context.handleWeirdKey(type, key, "not a %s", type.getSimpleName());
      }
    }
  }
}
