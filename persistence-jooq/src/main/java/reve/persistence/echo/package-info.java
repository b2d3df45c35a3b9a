/** How players stand with echoes, in PostgreSQL. */
@NullMarked
package reve.persistence.echo;

import org.jspecify.annotations.NullMarked;
