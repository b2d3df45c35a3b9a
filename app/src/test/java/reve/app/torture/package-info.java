/** Tests of the fault suite, and its short form. */
@NullMarked
package reve.app.torture;

import org.jspecify.annotations.NullMarked;
