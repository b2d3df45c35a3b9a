package reve.discord.card;

/** The numbers in the stat line of a card. */
public record Figures(long attack, long defence, long health, long power) {}
