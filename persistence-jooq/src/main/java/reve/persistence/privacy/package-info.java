/** What is kept of people in PostgreSQL, in whichever table. */
@NullMarked
package reve.persistence.privacy;

import org.jspecify.annotations.NullMarked;
