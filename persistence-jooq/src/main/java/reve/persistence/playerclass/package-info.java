/** What classes brought their players, in PostgreSQL. */
@NullMarked
package reve.persistence.playerclass;

import org.jspecify.annotations.NullMarked;
