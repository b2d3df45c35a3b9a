package reve.game.admin;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import reve.game.admin.Incidents.Trace;
import reve.game.host.House;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

/** An owner asks what a reference stands for. */
public final class ExplainReference {

  /**
   * {@code isShownFor} says of which command the reference is; for acts nobody noted, which are the
   * player's or of the house.
   */
  public record Question(
      String reference, Optional<PlayerId> player, Predicate<CommandId> isShownFor) {}

  /** What was noted of it, what it left behind, or both. */
  public sealed interface Answer {
    record Found(Optional<Incident> incident, Optional<Trace> trace) implements Answer {}

    record Unknown(String reference) implements Answer {}
  }

  private final Incidents incidents;

  public ExplainReference(Incidents incidents) {
    this.incidents = incidents;
  }

  public Answer handle(Question question) {
    Optional<Incident> noted = incidents.find(question.reference());
    if (noted.isPresent()) {
      return new Answer.Found(noted, trace(noted.get()));
    }
    return Stream.concat(question.player().stream(), Stream.of(House.ID))
        .flatMap(player -> act(player, question.isShownFor()).stream())
        .findFirst()
        .<Answer>map(trace -> new Answer.Found(Optional.empty(), Optional.of(trace)))
        .orElseGet(() -> new Answer.Unknown(question.reference()));
  }

  private Optional<Trace> trace(Incident incident) {
    return incidents.trace(incident.player(), incident.id());
  }

  private Optional<Trace> act(PlayerId player, Predicate<CommandId> isShownFor) {
    return incidents.recent(player).stream()
        .filter(isShownFor)
        .findFirst()
        .flatMap(command -> incidents.trace(player, command));
  }
}
