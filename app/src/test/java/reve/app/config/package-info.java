/** Tests of how the game's files are read. */
@NullMarked
package reve.app.config;

import org.jspecify.annotations.NullMarked;
