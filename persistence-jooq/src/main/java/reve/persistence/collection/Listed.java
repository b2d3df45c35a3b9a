package reve.persistence.collection;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import reve.game.esprit.EspritId;

/** A list of Esprits as a table of SQL; places are counted from 1. */
final class Listed {
  static final Field<Long> PLACE = field(name("listed", "place"), SQLDataType.BIGINT);
  static final Field<String> ESPRIT = field(name("listed", "esprit"), SQLDataType.CLOB);

  private Listed() {}

  static Table<?> table(List<EspritId> esprits) {
    String[] ids = esprits.stream().map(EspritId::value).toArray(String[]::new);
    return DSL.table("unnest({0}) with ordinality as listed (esprit, place)", val(ids));
  }
}
