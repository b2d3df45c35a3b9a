/** The program: what is started from the command line. */
@NullMarked
package reve.app;

import org.jspecify.annotations.NullMarked;
