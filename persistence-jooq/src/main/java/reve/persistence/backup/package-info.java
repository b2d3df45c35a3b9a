/** The whole game in one file: written while it is played, read back into an empty database. */
@NullMarked
package reve.persistence.backup;

import org.jspecify.annotations.NullMarked;
