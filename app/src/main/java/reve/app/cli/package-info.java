/** The command line: one class for each subcommand of {@code ./reve}. */
@NullMarked
package reve.app.cli;

import org.jspecify.annotations.NullMarked;
