/** The game as data: reads the files of config/ into the rulebook, or names everything wrong. */
@NullMarked
package reve.app.config;

import org.jspecify.annotations.NullMarked;
