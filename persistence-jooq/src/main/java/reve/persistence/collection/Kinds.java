package reve.persistence.collection;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import reve.game.esprit.Esprit;

/** Element and tier of Esprits as a table of SQL, since only the rules know them. */
final class Kinds {
  static final Field<String> ESPRIT = field(name("kind", "esprit"), SQLDataType.CLOB);
  static final Field<String> ELEMENT = field(name("kind", "element"), SQLDataType.CLOB);
  static final Field<Integer> TIER = field(name("kind", "tier"), SQLDataType.INTEGER);

  private Kinds() {}

  static Table<?> table(Collection<Esprit> esprits) {
    return DSL.table(
        "unnest({0}, {1}, {2}) as kind (esprit, element, tier)",
        val(esprits.stream().map(each -> each.id().value()).toArray(String[]::new)),
        val(esprits.stream().map(each -> each.element().name()).toArray(String[]::new)),
        val(esprits.stream().map(each -> each.tier().value()).toArray(Integer[]::new)));
  }
}
