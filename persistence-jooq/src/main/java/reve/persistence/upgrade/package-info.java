/** What brings the tables from one version to the next, and keeps others off meanwhile. */
@NullMarked
package reve.persistence.upgrade;

import org.jspecify.annotations.NullMarked;
