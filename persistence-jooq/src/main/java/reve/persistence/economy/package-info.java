/** Balances, the ledger and daily claims in PostgreSQL. */
@NullMarked
package reve.persistence.economy;

import org.jspecify.annotations.NullMarked;
