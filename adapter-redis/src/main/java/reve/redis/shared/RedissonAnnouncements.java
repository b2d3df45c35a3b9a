package reve.redis.shared;

import java.util.UUID;
import org.redisson.client.codec.StringCodec;
import reve.game.shared.Announcements;

/** Announcements by a topic in Redis; a process does not hear itself. */
public final class RedissonAnnouncements implements Announcements {
  private static final String RULES = "reve:rules-changed";

  private final Link link;
  private final String self = UUID.randomUUID().toString();

  public RedissonAnnouncements(Link link) {
    this.link = link;
  }

  @Override
  public void rulesChanged() {
    link.tell(redis -> redis.getTopic(RULES, StringCodec.INSTANCE).publishAsync(self));
  }

  @Override
  public void onRulesChanged(Runnable action) {
    link.once(redis ->
        redis
            .getTopic(RULES, StringCodec.INSTANCE)
            .addListenerAsync(
                String.class,
                (topic, speaker) -> {
                  if (!speaker.equals(self)) {
                    Thread.startVirtualThread(action);
                  }
                }));
  }
}
