/** Tests of fragments as the player sees them. */
@NullMarked
package reve.discord.fragment;

import org.jspecify.annotations.NullMarked;
