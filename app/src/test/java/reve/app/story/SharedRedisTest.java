package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.redis.testserver.RedisProcess;

/** The game with Redis, and with a Redis that is gone. */
class SharedRedisTest {
  private final RedisProcess redis = RedisProcess.start();
  private final Stage stage = Stage.withLimits().sharing(redis.url());

  @BeforeEach
  void start() {
    stage.start();
  }

  @AfterEach
  void stop() {
    stage.stop();
    redis.close();
  }

  @Test
  void a_change_is_seen_at_once_with_redis_and_without() {
    stage.seat("ana");
    stage.act("ana", "/craft amount:2");
    assertThat(stage.act("ana", "/profile").text()).contains("2 copies");

    stage.act("ana", "/summon banner:standard");

    assertThat(stage.act("ana", "/profile").text()).contains("3 copies");
    assertThat(stage.act("ana", "/leaderboard").text()).contains("Ana");

    redis.kill();

    assertThat(stage.act("ana", "/profile").text()).contains("3 copies");
    stage.act("ana", "/summon banner:standard");
    assertThat(stage.act("ana", "/profile").text()).contains("4 copies");
    assertThat(stage.act("ana", "/leaderboard").text()).contains("Ana");
  }
}
