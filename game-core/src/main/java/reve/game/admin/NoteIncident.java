package reve.game.admin;

/** Something is kept that a reference was shown for. */
public final class NoteIncident {
  private final Incidents incidents;

  public NoteIncident(Incidents incidents) {
    this.incidents = incidents;
  }

  public void handle(Incident incident) {
    incidents.note(incident);
  }
}
