package reve.game.admin;

import java.time.Instant;
import java.util.Optional;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

/**
 * Something that a reference was shown for: a fault, or without one an act of an owner; {@code
 * command} is what was asked for.
 */
public record Incident(
    String reference,
    PlayerId player,
    String command,
    CommandId id,
    Instant at,
    Optional<String> fault) {}
