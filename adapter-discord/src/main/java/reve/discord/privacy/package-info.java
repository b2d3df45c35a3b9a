/** What is kept of people, as they see it and have it deleted. */
@NullMarked
package reve.discord.privacy;

import org.jspecify.annotations.NullMarked;
