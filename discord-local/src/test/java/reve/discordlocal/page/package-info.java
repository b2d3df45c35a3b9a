/** The chat page as a person meets it: in a headless Chromium. */
@NullMarked
package reve.discordlocal.page;

import org.jspecify.annotations.NullMarked;
