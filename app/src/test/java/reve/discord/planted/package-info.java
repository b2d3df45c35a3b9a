/** Classes that break the rules of the house on purpose. */
@NullMarked
package reve.discord.planted;

import org.jspecify.annotations.NullMarked;
