package reve.game.shared;

/** One mistake in the configuration: where it stands, what stands there, what should. */
public record Fault(String path, String value, String expected) {}
