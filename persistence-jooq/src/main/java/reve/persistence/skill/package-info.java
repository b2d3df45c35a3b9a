/** Skill points in PostgreSQL. */
@NullMarked
package reve.persistence.skill;

import org.jspecify.annotations.NullMarked;
