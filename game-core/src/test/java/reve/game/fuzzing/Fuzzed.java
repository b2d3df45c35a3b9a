package reve.game.fuzzing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A property of a boundary that holds whatever comes from outside. It is tried with a few inputs,
 * always the same, unless a long run asks for its share of many.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
@AddLifecycleHook(FuzzRun.class)
public @interface Fuzzed {
  /** What the long run's table calls the boundary. */
  String boundary();

  /** How many inputs the short form gives. */
  int inputs();

  /** How many of a million inputs the long form gives. */
  int share();
}
