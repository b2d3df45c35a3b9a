package reve.discord.shared;

import reve.game.shared.CommandId;

/** One call of a command or an action: who asks, and the id under which it acts once. */
public record Call(Asker asker, CommandId id) {}
