package reve.persistence.shared;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a record of one component where it is the key of a map. */
final class RecordKeys extends SimpleModule {
  private static final long serialVersionUID = 1L;

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addKeyDeserializers(new OfRecords());
  }

  private static final class OfRecords implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      Optional<RecordComponent> component = RecordIntrospector.onlyComponent(type.getRawClass());
      return component.map(only -> new OfRecord(type.getRawClass(), only.getType())).orElse(null);
    }
  }

  private static final class OfRecord extends KeyDeserializer {
    private final Class<?> type;
    private final Class<?> component;

    OfRecord(Class<?> type, Class<?> component) {
      this.type = type;
      this.component = component;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      Object value =
          context
              .findKeyDeserializer(context.constructType(component), null)
              .deserializeKey(key, context);
      try {
        var constructor = type.getDeclaredConstructor(component);
        constructor.setAccessible(true);
        return constructor.newInstance(value);
      } catch (InvocationTargetException refused) {
        return context.handleWeirdKey(
            type, key, "%s", Objects.requireNonNull(refused.getCause()).getMessage());
      } catch (ReflectiveOperationException failed) {
        throw new IllegalStateException("no key of " + type, failed);
      }
    }
  }
}
