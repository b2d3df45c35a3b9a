package reve.app.bench.engine;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The yardstick: what somebody would write by hand who knows the tables and wants no more than
 * speed. One locking read, all writes in one message, commit; prepared statements, no rules, no
 * checks of what changed. It is written once and left alone.
 */
final class HandWritten implements Contender {
  private static final String READ =
      """
      SELECT p.acts, f.amount, s.amount, d.streak, r.pity, r.pulls
      FROM player p
      LEFT JOIN balance f ON f.player_id = p.player_id AND f.currency = 'fayrites'
      LEFT JOIN balance s ON s.player_id = p.player_id AND s.currency = 'fayrite_shards'
      LEFT JOIN daily_claim d ON d.player_id = p.player_id
      LEFT JOIN banner_record r ON r.player_id = p.player_id AND r.banner = 'standard'
      WHERE p.player_id = ? FOR UPDATE OF p
      """;

  private static final String ACT = "UPDATE player SET acts = ? WHERE player_id = ?";
  private static final String EVENT =
      "INSERT INTO journal VALUES (?, ?, ?, now(), ?, ?, ?, ?::jsonb)";
  private static final String COMMAND =
      "INSERT INTO command VALUES (?, ?, ?, now(), 'reve.game.Outcome', ?::jsonb)";
  private static final String PENDING = "INSERT INTO reply_pending VALUES (?, ?, now())";
  private static final String MOVE =
      "UPDATE balance SET amount = amount + ?, earned = earned + ?"
          + " WHERE player_id = ? AND currency = ?";
  private static final String LINE =
      "INSERT INTO ledger SELECT player_id, ?, ?, now(), currency, ?, amount, ?, ? FROM balance"
          + " WHERE player_id = ? AND currency = ?";
  private static final String BANNER =
      "INSERT INTO banner_record VALUES (?, 'standard', ?, current_date, ?)"
          + " ON CONFLICT (player_id, banner) DO UPDATE SET pity = excluded.pity,"
          + " day = excluded.day, pulls = excluded.pulls";
  private static final String STACKS =
      """
      INSERT INTO stack
      SELECT ?, e, n, 0, 1, 0, false, now(), 10, 10, 10, 10 FROM unnest(?::text[], ?::bigint[]) AS gained (e, n)
      ON CONFLICT (player_id, esprit) DO UPDATE SET quantity = stack.quantity + excluded.quantity
      """;
  private static final String TOTALS =
      "UPDATE collection_totals SET copies = copies + ?, power = power + 1 WHERE player_id = ?";
  private static final String CLAIM =
      "INSERT INTO daily_claim VALUES (?, ?, ?)"
          + " ON CONFLICT (player_id) DO UPDATE SET day = excluded.day, streak = excluded.streak";
  private static final String ITEM =
      "INSERT INTO item VALUES (?, 'energy_potion', 3)"
          + " ON CONFLICT (player_id, item) DO UPDATE SET count = item.count + 3";

  private static final String EVERY_ACT = String.join(";", ACT, EVENT, COMMAND, PENDING);
  private static final String SUMMON =
      String.join(";", EVERY_ACT, EVENT, MOVE, LINE, BANNER, STACKS, TOTALS);
  private static final String CRAFT = String.join(";", EVERY_ACT, MOVE, LINE, MOVE, LINE);
  private static final String DAILY =
      EVERY_ACT + (";" + EVENT + ";" + CLAIM + ";" + ITEM) + (";" + MOVE + ";" + LINE).repeat(6);
  private static final String[] DAILY_MONEY = {
    "revies", "erythl", "faylen", "virelite", "fayrite_shards", "gems"
  };
  private static final String[] ELEMENTS = {
    "inferno", "verdant", "abyssal", "tempest", "umbral", "radiant"
  };
  private static final String PULL = "{\"esprit\":\"inferno_1\",\"tier\":1,\"forced\":false}";

  private final DataSource pool;
  private final AtomicLong acts = new AtomicLong();

  HandWritten(DataSource pool) {
    this.pool = pool;
  }

  /** What was read of the locked player. */
  private record Read(long acts, int streak, int pity, int pulls) {}

  @Override
  public void carryOut(Deed deed, long player) {
    try (Connection connection = pool.getConnection()) {
      Read read = read(connection, player);
      switch (deed) {
        case SUMMON -> summon(connection, player, read, 1);
        case SUMMON_TEN -> summon(connection, player, read, 10);
        case CRAFT -> craft(connection, player, read);
        case DAILY -> claim(connection, player, read);
        case MIXED -> throw new IllegalArgumentException("a mix is many deeds");
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the yardstick broke", e);
    }
  }

  private static Read read(Connection connection, long player) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setLong(1, player);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Read(row.getLong(1), row.getInt(4), row.getInt(5), row.getInt(6));
      }
    }
  }

  private void summon(Connection connection, long player, Read read, int count)
      throws SQLException {
    Map<String, Long> gained = new TreeMap<>();
    for (int n = 0; n < count; n++) {
      gained.merge(drawn(), 1L, Long::sum);
    }
    String pulls = "[" + PULL + ("," + PULL).repeat(count - 1) + "]";
    String command = fresh();
    long act = read.acts() + 1;
    try (PreparedStatement statement = connection.prepareStatement(SUMMON)) {
      Filling filling = everyAct(statement, player, act, command, "{\"pulls\":" + pulls + "}");
      filling.event(player, act, 2, command, "{\"copies\":" + pulls.length() + "}");
      filling.move(player, act, 1, "fayrites", -count, command);
      filling.add(player).add((read.pity() + count) % 100).add(read.pulls() + count);
      filling
          .add(player)
          .add(connection.createArrayOf("text", gained.keySet().toArray()))
          .add(connection.createArrayOf("bigint", gained.values().toArray()));
      filling.add(count).add(player);
      statement.execute();
    }
  }

  private static String drawn() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int points = random.nextInt(10_000);
    int tier = points < 3_995 ? 1 : points < 6_995 ? 2 : points < 8_995 ? 3 : 4;
    return ELEMENTS[random.nextInt(ELEMENTS.length)] + "_" + tier;
  }

  private void craft(Connection connection, long player, Read read) throws SQLException {
    String command = fresh();
    long act = read.acts() + 1;
    try (PreparedStatement statement = connection.prepareStatement(CRAFT)) {
      Filling filling = everyAct(statement, player, act, command, "{\"made\":{\"fayrites\":1}}");
      filling.move(player, act, 1, "fayrite_shards", -10, command);
      filling.move(player, act, 2, "fayrites", 1, command);
      statement.execute();
    }
  }

  private void claim(Connection connection, long player, Read read) throws SQLException {
    String command = fresh();
    long act = read.acts() + 1;
    try (PreparedStatement statement = connection.prepareStatement(DAILY)) {
      Filling filling =
          everyAct(statement, player, act, command, "{\"streak\":1,\"base\":{\"revies\":5000}}");
      filling.event(player, act, 2, command, "{\"item\":\"energy_potion\",\"count\":3}");
      LocalDate day = LocalDate.EPOCH.plusDays(read.streak());
      filling.add(player).add(Date.valueOf(day)).add(read.streak() + 1);
      filling.add(player);
      for (int i = 0; i < DAILY_MONEY.length; i++) {
        filling.move(player, act, i + 1, DAILY_MONEY[i], 20, command);
      }
      statement.execute();
    }
  }

  private String fresh() {
    return "y:" + acts.incrementAndGet();
  }

  private static Filling everyAct(
      PreparedStatement statement, long player, long act, String command, String outcome)
      throws SQLException {
    Filling filling = new Filling(statement);
    filling.add(act).add(player);
    filling.event(player, act, 1, command, outcome);
    filling.add(player).add(command).add(act).add(outcome);
    filling.add(player).add(command);
    return filling;
  }
}
