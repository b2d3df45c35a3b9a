package reve.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reve.game.shared.Cache;
import reve.game.shared.CacheContract;
import reve.game.shared.CacheRules;
import reve.redis.SharedServer;
import reve.redis.TestLinks;
import reve.redis.testserver.Await;
import reve.redis.testserver.RedisProcess;

class RedissonCacheTest extends CacheContract {
  @RegisterExtension static final SharedServer REDIS = new SharedServer();

  @Override
  protected Cache open() {
    TestLinks.flush(REDIS.one());
    return cache(REDIS.one());
  }

  private Cache cache(Link link) {
    Generations generations = new Generations(link);
    assertThat(generations.areTrusted()).isTrue();
    return new RedissonCache(link, generations, rulebooks);
  }

  private static Found get(Cache cache, long number) {
    return cache.get(
        new Cache.Key(CacheRules.COLLECTION_STATS, ANA),
        Found.class,
        () -> new Found(number, "here"));
  }

  @Test
  void what_one_process_found_another_is_given_until_either_drops_it() {
    Cache here = cache(REDIS.one());
    Cache there = cache(REDIS.other());
    assertThat(get(here, 1).number()).isEqualTo(1);
    assertThat(get(there, 2).number()).isEqualTo(1);

    there.drop(ANA);

    assertThat(get(here, 3).number()).isEqualTo(3);
    assertThat(get(there, 4).number()).isEqualTo(3);
  }

  @Test
  void what_another_version_kept_in_another_form_is_found_anew() {
    Cache cache = cache(REDIS.one());
    cache.get(
        new Cache.Key(CacheRules.COLLECTION_STATS, ANA), Former.class, () -> new Former("old"));

    assertThat(get(cache, 2).number()).isEqualTo(2);
  }

  /** What a former version kept under the same name. */
  public record Former(String text) {}

  @Test
  void what_is_kept_goes_by_itself() {
    get(cache(REDIS.one()), 1);

    long left =
        REDIS
            .other()
            .ask(redis ->
                redis
                    .getBucket("reve:cache:{" + ANA.value() + "}:collection_stats")
                    .remainTimeToLiveAsync())
            .orElseThrow();

    assertThat(Duration.ofMillis(left)).isBetween(Duration.ofSeconds(790), Duration.ofSeconds(990));
  }

  @Test
  void a_drop_that_redis_did_not_hear_is_made_up_for_when_it_is_back() {
    try (RedisProcess passing = RedisProcess.start();
        Link link = TestLinks.to(passing)) {
      Cache cache = cache(link);
      assertThat(get(cache, 1).number()).isEqualTo(1);
      passing.pause();
      cache.drop(ANA);
      assertThat(get(cache, 2).number()).isEqualTo(2);
      Await.until(() ->
          link.ask(redis -> redis.getBucket("x").isExistsAsync()).isEmpty()
              && link.state() != LinkState.WORKING);

      passing.resume();

      Await.until(() -> link.state() == LinkState.WORKING);
      assertThat(get(cache, 3).number()).isEqualTo(3);
    }
  }
}
