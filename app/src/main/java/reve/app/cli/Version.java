package reve.app.cli;

import picocli.CommandLine.IVersionProvider;
import reve.app.Release;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"reve " + Release.version()};
  }
}
