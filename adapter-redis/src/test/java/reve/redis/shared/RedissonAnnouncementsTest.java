package reve.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reve.game.shared.Announcements;
import reve.redis.TestLinks;
import reve.redis.testserver.Await;
import reve.redis.testserver.RedisProcess;

@Timeout(30)
class RedissonAnnouncementsTest {
  private final AtomicInteger own = new AtomicInteger();
  private final AtomicInteger others = new AtomicInteger();

  @Test
  void every_other_process_hears_also_after_redis_was_away() {
    try (RedisProcess server = RedisProcess.start();
        Link one = TestLinks.to(server);
        Link other = TestLinks.to(server)) {
      Announcements here = new RedissonAnnouncements(one);
      Announcements there = new RedissonAnnouncements(other);
      here.onRulesChanged(own::incrementAndGet);
      there.onRulesChanged(others::incrementAndGet);

      announceUntilHeard(here, 1);
      server.kill();
      server.restart();
      announceUntilHeard(here, others.get() + 1);

      assertThat(own).hasValue(0);
    }
  }

  /** Listening begins in the background, so the first announcements may be missed. */
  private void announceUntilHeard(Announcements here, int times) {
    Await.until(() -> {
      here.rulesChanged();
      return others.get() >= times;
    });
  }
}
