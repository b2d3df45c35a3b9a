package reve.discord.planted;

import org.jooq.DSLContext;
import org.redisson.planted.RedissonStandIn;

record Stray(DSLContext sql, RedissonStandIn redis) {}
