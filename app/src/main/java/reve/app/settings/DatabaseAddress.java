package reve.app.settings;

/** Where a PostgreSQL database is, and as whom to go there. */
public record DatabaseAddress(String jdbcUrl, String user, Secret password) {}
