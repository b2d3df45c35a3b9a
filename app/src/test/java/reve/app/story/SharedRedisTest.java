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
  void a_change_is_seen_at_once_and_limits_hold_with_redis_and_without() {
    stage.seat("ana");
    String before = stage.act("ana", "/profile").text();
    assertThat(stage.act("ana", "/profile").text()).isEqualTo(before);

    assertThat(stage.act("ana", "/summon banner:standard").isAnswered()).isTrue();

    String after = stage.act("ana", "/profile").text();
    assertThat(after).isNotEqualTo(before);
    assertThat(stage.act("ana", "/leaderboard").text()).contains("ana");

    redis.kill();

    assertThat(stage.act("ana", "/profile").text()).isEqualTo(after);
    assertThat(stage.act("ana", "/leaderboard").text()).contains("ana");
    assertThat(stage.act("ana", "/daily").isAnswered()).isTrue();
    assertThat(stage.act("ana", "/profile").text()).isNotEqualTo(after);
  }
}
