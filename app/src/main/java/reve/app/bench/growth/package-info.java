/** Whether commands become slower as players and possessions become more. */
@NullMarked
package reve.app.bench.growth;

import org.jspecify.annotations.NullMarked;
