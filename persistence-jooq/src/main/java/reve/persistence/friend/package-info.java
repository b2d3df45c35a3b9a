/** Friend codes in PostgreSQL. */
@NullMarked
package reve.persistence.friend;

import org.jspecify.annotations.NullMarked;
