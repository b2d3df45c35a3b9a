package reve.app;

import java.util.Optional;

/** Which Reve this is. */
public final class Release {
  private Release() {}

  /** As the jar says. */
  public static String version() {
    return Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }
}
