package reve.redis.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.redisson.api.RScript;
import org.redisson.client.codec.StringCodec;
import reve.game.shared.Cache;
import reve.game.shared.CacheRules;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;

/** Answers kept in Redis, for all processes, each under the generation of its player. */
public final class RedissonCache implements Cache {
  /** Answers the generations, and after them what is kept under them, if anything is. */
  private static final String LOOK =
      Generations.NOW
          + """
          local kept = redis.call('GET', KEYS[3])
          if kept and string.sub(kept, 1, #generations) == generations then
            return {generations, string.sub(kept, #generations + 1)}
          end
          return {generations}
          """;

  private final Link link;
  private final Rulebooks rulebooks;
  private final Generations generations;
  private final ConcurrentHashMap<String, Flight> flights = new ConcurrentHashMap<>();
  private final JsonMapper json =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  public RedissonCache(Link link, Generations generations, Rulebooks rulebooks) {
    this.link = link;
    this.generations = generations;
    this.rulebooks = rulebooks;
  }

  @Override
  public <V extends Record> V get(Key key, Class<V> type, Supplier<V> loader) {
    if (!generations.areTrusted()) {
      return loader.get();
    }
    return look(key)
        .map(found ->
            found
                .json()
                .flatMap(kept -> read(kept, type))
                .orElseGet(() -> load(key, found.generations(), type, loader)))
        .orElseGet(loader);
  }

  private record Found(String generations, Optional<String> json) {}

  private Optional<Found> look(Key key) {
    return link.<List<String>>ask(redis ->
            redis
                .getScript(StringCodec.INSTANCE)
                .evalAsync(
                    RScript.Mode.READ_WRITE,
                    LOOK,
                    RScript.ReturnType.LIST,
                    generations.keys(owner(key.player()), entry(key)),
                    generations.fresh()))
        .map(found -> new Found(found.getFirst(), found.stream().skip(1).findFirst()));
  }

  /** What another version of the program has kept may be of another form, and is found anew. */
  private <V> Optional<V> read(String kept, Class<V> type) {
    try {
      return Optional.of(json.readValue(kept, type));
    } catch (JsonProcessingException foreign) {
      return Optional.empty();
    }
  }

  private <V extends Record> V load(Key key, String then, Class<V> type, Supplier<V> loader) {
    String name = then + entry(key);
    Flight flight = flights.computeIfAbsent(name, _ -> new Flight());
    try {
      return type.cast(
          flight.land(() -> {
            V answer = loader.get();
            keep(key, then, answer);
            return answer;
          }));
    } finally {
      flights.remove(name, flight);
    }
  }

  private void keep(Key key, String then, Record answer) {
    Duration lifetime = rulebooks.inForce().of(CacheRules.class).lifetime(key);
    try {
      String kept = then + json.writeValueAsString(answer);
      Optional<Boolean> _ =
          link.ask(redis ->
              redis.<String>getBucket(entry(key)).setAsync(kept, lifetime).thenApply(_ -> true));
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException("no JSON can be made of " + answer, impossible);
    }
  }

  @Override
  public void drop(PlayerId player) {
    generations.end(owner(player));
  }

  private static String owner(PlayerId player) {
    return "reve:cache:{" + player.value() + "}";
  }

  private static String entry(Key key) {
    return owner(key.player()) + ":" + key.name();
  }

  /** One load for all who ask while it lasts. */
  private static final class Flight {
    private Optional<Record> landed = Optional.empty();

    synchronized Record land(Supplier<? extends Record> loader) {
      if (landed.isEmpty()) {
        landed = Optional.of(loader.get());
      }
      return landed.orElseThrow();
    }
  }
}
