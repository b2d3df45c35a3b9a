/** What the bot's process takes of the machine that it runs on. */
@NullMarked
package reve.app.bench.footprint;

import org.jspecify.annotations.NullMarked;
