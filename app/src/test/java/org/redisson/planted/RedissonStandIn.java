package org.redisson.planted;

/** Something of Redisson's. */
public record RedissonStandIn() {}
