/** Switches by which a test makes this Discord as slow and unreliable as the real one can be. */
@NullMarked
package reve.discordlocal.fault;

import org.jspecify.annotations.NullMarked;
