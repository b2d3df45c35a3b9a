/** What a host sets by the environment, checked as a whole before anything starts. */
@NullMarked
package reve.app.settings;

import org.jspecify.annotations.NullMarked;
