/** The rules of the house that hold between packages and modules. */
@NullMarked
package reve.architecture;

import org.jspecify.annotations.NullMarked;
