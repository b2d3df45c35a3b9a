/** Notices in PostgreSQL. */
@NullMarked
package reve.persistence.notification;

import org.jspecify.annotations.NullMarked;
