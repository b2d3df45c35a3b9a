/**
 * What every store needs: the transaction, buffered writes, JSON; this package knows no feature.
 */
@NullMarked
package reve.persistence.shared;

import org.jspecify.annotations.NullMarked;
