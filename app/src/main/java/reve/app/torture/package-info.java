/**
 * The fault suite: a crowd plays while everything around the bot breaks, and a checker proves what
 * was kept.
 */
@NullMarked
package reve.app.torture;

import org.jspecify.annotations.NullMarked;
