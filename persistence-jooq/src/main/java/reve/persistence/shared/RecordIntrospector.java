package reve.persistence.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells Jackson about records, sealed types and enums what annotations would say elsewhere. */
final class RecordIntrospector extends JacksonAnnotationIntrospector {
  private static final String TYPE = "type";

  /** The one component of a record that stands for its value; cases of sealed types are objects. */
  static Optional<RecordComponent> onlyComponent(Class<?> type) {
    return type.isRecord() && type.getRecordComponents().length == 1 && !isCase(type)
        ? Optional.of(type.getRecordComponents()[0])
        : Optional.empty();
  }

  private static boolean isCase(Class<?> type) {
    for (Class<?> each : type.getInterfaces()) {
      if (each.isSealed() || isCase(each)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Boolean hasAsValue(Annotated member) {
    boolean isValue =
        member instanceof AnnotatedMethod method
            && onlyComponent(method.getDeclaringClass())
                .filter(component -> component.getAccessor().equals(method.getAnnotated()))
                .isPresent();
    return isValue ? Boolean.TRUE : super.hasAsValue(member);
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated made) {
    if (made instanceof AnnotatedConstructor constructor
        && constructor.getDeclaringClass().isRecord()
        && isCanonical(constructor)) {
      return onlyComponent(constructor.getDeclaringClass()).isPresent()
          ? JsonCreator.Mode.DELEGATING
          : JsonCreator.Mode.PROPERTIES;
    }
    return super.findCreatorAnnotation(config, made);
  }

  private static boolean isCanonical(AnnotatedConstructor constructor) {
    RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
    Class<?>[] parameters = constructor.getAnnotated().getParameterTypes();
    boolean same = components.length == parameters.length;
    for (int i = 0; same && i < parameters.length; i++) {
      same = components[i].getType().equals(parameters[i]);
    }
    return same;
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    boolean isRequired =
        member instanceof AnnotatedParameter parameter
            && parameter.getDeclaringClass().isRecord()
            && !Optional.class.isAssignableFrom(parameter.getRawType());
    return isRequired ? Boolean.TRUE : super.hasRequiredMarker(member);
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedClass type && isSealedInterface(type.getRawType())
        ? JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, TYPE, null, false, true, null)
        : super.findPolymorphicTypeInfo(config, annotated);
  }

  private static boolean isSealedInterface(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
    if (!isSealedInterface(annotated.getRawType())) {
      return super.findSubtypes(annotated);
    }
    List<NamedType> cases = new ArrayList<>();
    collectCases(annotated.getRawType(), cases);
    return cases;
  }

  private static void collectCases(Class<?> sealed, List<NamedType> cases) {
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (isSealedInterface(permitted)) {
        collectCases(permitted, cases);
      } else {
        cases.add(new NamedType(permitted, permitted.getSimpleName()));
      }
    }
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    for (int i = 0; i < constants.length; i++) {
      names[i] = constants[i].name().toLowerCase(Locale.ROOT);
    }
    return names;
  }

  private static final long serialVersionUID = 1L;
}
