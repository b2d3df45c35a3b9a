package reve.persistence.planted;

import com.google.inject.Injector;
import discord4j.common.util.Snowflake;
import reve.discord.planted.ReachesAStore;

record Stray(Snowflake id, Injector injector, ReachesAStore neighbour) {}
