package reve.discord.admin;

/** Reads the configuration anew and puts it in force, or leaves all as it is. */
@FunctionalInterface
public interface ConfigurationReload {
  ReloadOutcome reload();
}
