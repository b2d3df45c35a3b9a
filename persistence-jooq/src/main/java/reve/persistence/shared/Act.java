package reve.persistence.shared;

import java.time.Instant;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

/** A player's {@code number}-th committed command, counted from 1, and when it takes place. */
public record Act(PlayerId player, long number, CommandId command, Instant at) {}
