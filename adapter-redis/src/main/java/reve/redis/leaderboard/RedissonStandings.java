package reve.redis.leaderboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redisson.api.RScript;
import org.redisson.client.codec.StringCodec;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.Standings;
import reve.game.shared.CacheRules;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.game.shared.Snapshot;
import reve.game.shared.Turn;
import reve.redis.shared.Generations;
import reve.redis.shared.Link;

/**
 * A copy of what the boards show, which the processes share: a sorted set a board, whose members
 * begin with their rank and all have the same score, so that their order is the exact one. Whoever
 * misses it copies the top of the newest snapshot; whoever takes a snapshot drops it. Whatever
 * Redis does not answer, the snapshots do.
 */
public final class RedissonStandings implements Standings {
  private static final String READ =
      Generations.NOW
          + """
          local filled = redis.call('HGET', KEYS[4], 'filled')
          if filled ~= generations .. ARGV[3] then return {generations, 'none'} end
          local rows
          if ARGV[4] == 'up' then
            rows = redis.call('ZRANGEBYLEX', KEYS[3], ARGV[5], ARGV[6], 'LIMIT', 0, ARGV[7])
          else
            rows = redis.call('ZREVRANGEBYLEX', KEYS[3], ARGV[6], ARGV[5], 'LIMIT', 0, ARGV[7])
          end
          table.insert(rows, 1, 'rows')
          table.insert(rows, 1, generations)
          return rows
          """;

  private static final String FIND =
      Generations.NOW
          + """
          local filled = redis.call('HGET', KEYS[3], 'filled')
          if not filled or string.sub(filled, 1, #generations) ~= generations then return {} end
          local row = redis.call('HGET', KEYS[3], ARGV[3])
          if row then return {row} end
          return {}
          """;

  private static final String FILL =
      """
      redis.call('DEL', KEYS[1], KEYS[2])
      redis.call('HSET', KEYS[2], 'filled', ARGV[2])
      for i = 3, #ARGV, 2 do
        redis.call('ZADD', KEYS[1], 0, ARGV[i + 1])
        redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
      end
      redis.call('PEXPIRE', KEYS[1], ARGV[1])
      redis.call('PEXPIRE', KEYS[2], ARGV[1])
      return 1
      """;

  private final Link link;
  private final Generations generations;
  private final Rulebooks rulebooks;
  private final Standings snapshots;

  public RedissonStandings(
      Link link, Generations generations, Rulebooks rulebooks, Standings snapshots) {
    this.link = link;
    this.generations = generations;
    this.rulebooks = rulebooks;
    this.snapshots = snapshots;
  }

  @Override
  public Optional<Snapshot> snapshot(BoardId board) {
    return snapshots.snapshot(board);
  }

  @Override
  public void take(Board board, Instant now) {
    snapshots.take(board, now);
    generations.end(generation(board.id()));
  }

  @Override
  public Page<Standing> page(BoardId board, Turn<Long> turn, int size, int top) {
    if (!generations.areTrusted()) {
      return snapshots.page(board, turn, size, top);
    }
    Optional<List<String>> read = read(board, Span.of(turn, top), size + 1, top);
    if (read.isPresent() && read.get().get(1).equals("rows")) {
      List<Standing> rows = read.get().stream().skip(2).map(Row::parse).toList();
      return Page.ofSurplus(rows, turn, size);
    }
    read.ifPresent(missing -> fill(board, missing.getFirst(), top));
    return snapshots.page(board, turn, size, top);
  }

  private Optional<List<String>> read(BoardId board, Span span, int count, int top) {
    return link.ask(redis ->
        redis
            .getScript(StringCodec.INSTANCE)
            .evalAsync(
                RScript.Mode.READ_WRITE,
                READ,
                RScript.ReturnType.LIST,
                generations.keys(generation(board), rows(board), players(board)),
                generations.fresh(
                    top, span.isUp() ? "up" : "down", span.from(), span.to(), count)));
  }

  private void fill(BoardId board, String then, int top) {
    Duration lifetime =
        rulebooks.inForce().of(CacheRules.class).lifetime(CacheRules.LEADERBOARD, board);
    List<Object> values = new ArrayList<>(List.of(lifetime.toMillis(), then + top));
    for (Standing each : snapshots.page(board, new Turn.First<>(), top, top).rows()) {
      values.add(each.player().value());
      values.add(Row.of(each));
    }
    link.tell(redis ->
        redis
            .getScript(StringCodec.INSTANCE)
            .evalAsync(
                RScript.Mode.READ_WRITE,
                FILL,
                RScript.ReturnType.LONG,
                List.of(rows(board), players(board)),
                values.toArray()));
  }

  /** Most players are beyond the top: where they stand, the snapshot knows. */
  @Override
  public Optional<Standing> of(BoardId board, PlayerId player) {
    return generations.areTrusted()
        ? find(board, player).or(() -> snapshots.of(board, player))
        : snapshots.of(board, player);
  }

  private Optional<Standing> find(BoardId board, PlayerId player) {
    return link.<List<String>>ask(redis ->
            redis
                .getScript(StringCodec.INSTANCE)
                .evalAsync(
                    RScript.Mode.READ_WRITE,
                    FIND,
                    RScript.ReturnType.LIST,
                    generations.keys(generation(board), players(board)),
                    generations.fresh(player.value())))
        .flatMap(found -> found.stream().findFirst())
        .map(Row::parse);
  }

  private static String generation(BoardId board) {
    return "reve:board:{" + board.value() + "}";
  }

  private static String rows(BoardId board) {
    return generation(board) + ":rows";
  }

  private static String players(BoardId board) {
    return generation(board) + ":players";
  }
}
