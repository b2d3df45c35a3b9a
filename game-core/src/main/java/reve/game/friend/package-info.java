/** Friend codes: how players find each other without knowing an account. */
@NullMarked
package reve.game.friend;

import org.jspecify.annotations.NullMarked;
