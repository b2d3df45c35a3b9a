/** Stands in for Redisson where a rule of the house is broken on purpose. */
@NullMarked
package org.redisson.planted;

import org.jspecify.annotations.NullMarked;
