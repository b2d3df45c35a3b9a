/**
 * What every command needs: its description, its replies, its buttons; knows no feature and no
 * Discord library.
 */
@NullMarked
package reve.discord.shared;

import org.jspecify.annotations.NullMarked;
