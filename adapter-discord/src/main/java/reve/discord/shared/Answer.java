package reve.discord.shared;

/** What a command comes to: something to read, or a form to fill in. */
public sealed interface Answer permits Reply, Form {}
