package reve.app.database;

import reve.app.settings.Secret;

/** Where a PostgreSQL database is, and as whom to go there. */
public record DatabaseAddress(String jdbcUrl, String user, Secret password) {}
