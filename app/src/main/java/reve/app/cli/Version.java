package reve.app.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Reve this is, as its jar says. */
final class Version implements IVersionProvider {
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"reve " + current()};
  }
}
