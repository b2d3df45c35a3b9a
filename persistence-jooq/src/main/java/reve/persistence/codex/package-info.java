/** The codex, kept in PostgreSQL. */
@NullMarked
package reve.persistence.codex;

import org.jspecify.annotations.NullMarked;
