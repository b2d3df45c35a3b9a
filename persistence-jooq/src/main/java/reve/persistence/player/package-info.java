/** Players in PostgreSQL. */
@NullMarked
package reve.persistence.player;

import org.jspecify.annotations.NullMarked;
