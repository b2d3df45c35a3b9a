/** What the host decides, in PostgreSQL. */
@NullMarked
package reve.persistence.host;

import org.jspecify.annotations.NullMarked;
