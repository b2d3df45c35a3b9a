/** What users do here, in words or as JSON, and what came of it. */
@NullMarked
package reve.discordlocal.act;

import org.jspecify.annotations.NullMarked;
