package reve.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisSettingsTest {
  @Test
  void only_the_host_is_needed() {
    assertThat(RedisSettings.parse("redis://cache.example"))
        .isEqualTo(new RedisSettings(false, "cache.example", 6379, "", "", 0));
  }

  @Test
  void everything_may_be_given() {
    assertThat(RedisSettings.parse("rediss://bot:a%40b+c@10.0.0.7:6380/3"))
        .isEqualTo(new RedisSettings(true, "10.0.0.7", 6380, "bot", "a@b+c", 3));
  }

  @Test
  void a_password_needs_no_user() {
    assertThat(RedisSettings.parse("redis://:secret@localhost").password()).isEqualTo("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:6379",
        "http://localhost",
        "redis://",
        "redis://localhost/one",
        "redis://localhost:99999",
        "redis://localhost?db=1",
        "redis://a b"
      })
  void anything_else_is_misspelt(String url) {
    assertThatThrownBy(() -> RedisSettings.parse(url)).isInstanceOf(RedisProblem.Misspelt.class);
  }

  @Test
  void the_password_is_never_printed() {
    RedisSettings settings = RedisSettings.parse("redis://bot:secret@localhost:1");

    assertThat(settings).hasToString("localhost:1/0");
    assertThatThrownBy(() -> Redis.look(settings))
        .isInstanceOf(RedisProblem.Unusable.class)
        .hasMessageContaining("localhost:1")
        .hasMessageNotContaining("secret");
  }
}
