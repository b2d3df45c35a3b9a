package reve.persistence;

import java.time.Instant;

/** What a server says of itself: its major version and what its clock shows. */
public record ServerFacts(int version, Instant clock) {}
