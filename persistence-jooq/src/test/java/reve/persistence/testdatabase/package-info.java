/** A real PostgreSQL for tests: one server a JVM, a fresh database for each test. */
@NullMarked
package reve.persistence.testdatabase;

import org.jspecify.annotations.NullMarked;
