package reve.game.fuzzing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What nobody expects to find where something else belongs. */
final class Surprises {
  private static final int HUGE = 20_000;
  private static final int DEEP = 200;

  private Surprises() {}

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n",
          "\0",
          "-",
          "-1",
          "0",
          "1",
          "+1",
          "1e9",
          "0x10",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "18446744073709551616",
          "2147483648",
          "99999999999999999999999999",
          "NaN",
          "١٢٣",
          "null",
          "true",
          "{}",
          "{0}",
          "{count, plural, one{",
          "'",
          "\"",
          "\\",
          "%",
          "%00",
          "%zz",
          "%E2%82",
          ":",
          "::::::",
          "1:summon:again:1::",
          "1:start:run:1:",
          "=",
          "@",
          "#",
          "/",
          "../../x",
          "*_~`|>",
          "<@1>",
          "@everyone",
          "\uFEFF",
          "\u202E",
          "\u200B",
          "\uD83C",
          "\uDF19\uD83C",
          "🌙",
          "e\u0301\u0301\u0301",
          "ﷺ",
          "İ",
          "ß",
          "'; DROP TABLE player; --",
          "en-US",
          "xx-invalid-locale-x",
          "x".repeat(101),
          "ö".repeat(2_001),
          "9".repeat(400),
          "z".repeat(HUGE));

  private static final List<@Nullable Object> SCALARS = scalars();

  /** Any value that JSON can hold; the great ones are made anew, as they may be changed. */
  static @Nullable Object value(Mutation mutation) {
    int one = mutation.what() % (SCALARS.size() + 4);
    return switch (one - SCALARS.size()) {
      case 0 -> new LinkedHashMap<String, @Nullable Object>();
      case 1 -> new ArrayList<@Nullable Object>();
      case 2 -> nested();
      case 3 -> new LinkedHashMap<>(Map.of("", "", "id", "1", "value", 1));
      default -> SCALARS.get(one);
    };
  }

  private static List<@Nullable Object> scalars() {
    List<@Nullable Object> all = new ArrayList<>(TEXTS);
    all.add(null);
    all.add(true);
    all.add(false);
    all.add(0);
    all.add(-1);
    all.add(1);
    all.add(255);
    all.add(Integer.MAX_VALUE);
    all.add(Integer.MIN_VALUE);
    all.add(Long.MAX_VALUE);
    all.add(Long.MIN_VALUE);
    all.add(new BigInteger("9".repeat(60)));
    all.add(new BigDecimal("0.5"));
    all.add(new BigDecimal("1E+300"));
    all.add(new BigDecimal("1E+999999"));
    all.add(new BigDecimal("1E-999999"));
    return all;
  }

  private static Object nested() {
    List<@Nullable Object> outermost = new ArrayList<>();
    List<@Nullable Object> inner = outermost;
    for (int i = 0; i < DEEP; i++) {
      List<@Nullable Object> next = new ArrayList<>();
      inner.add(next);
      inner = next;
    }
    return outermost;
  }
}
