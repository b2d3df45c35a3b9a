/** Tests of what a host sets by the environment. */
@NullMarked
package reve.app.settings;

import org.jspecify.annotations.NullMarked;
