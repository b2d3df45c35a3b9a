package reve.game.testworld;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the promises of {@code docs/features.md} that a test shows to hold. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Shows {
  String[] value();
}
