/** Banner records in PostgreSQL. */
@NullMarked
package reve.persistence.summon;

import org.jspecify.annotations.NullMarked;
