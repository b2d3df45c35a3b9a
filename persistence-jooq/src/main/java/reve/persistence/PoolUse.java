package reve.persistence;

/** How the connections of the pool are used at one moment. */
public record PoolUse(int active, int idle, int waiting, int most) {}
