/** Tests of the command line, as it is typed. */
@NullMarked
package reve.app.cli;

import org.jspecify.annotations.NullMarked;
