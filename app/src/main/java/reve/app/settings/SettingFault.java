package reve.app.settings;

/** A setting that cannot be used, and what to set instead. Never carries a secret's value. */
public record SettingFault(Setting setting, String problem, String remedy) {
  public String inWords() {
    return setting + " " + problem + ": " + remedy;
  }
}
