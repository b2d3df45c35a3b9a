package reve.discordlocal.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.model.Json;

/**
 * Counts requests a bucket and tells the bot in headers. Only when told to enforce does it refuse
 * what is over the limit; otherwise a bucket is never quite empty.
 */
final class RateLimits {
  /** Requests a bucket takes in one window; near what Discord grants to messages. */
  private static final int LIMIT = 50;

  private static final long WINDOW_MILLIS = 1_000;
  private static final int REMEMBERED = 10_000;

  private static final class Bucket {
    private long opened;
    private int used;
  }

  private final boolean enforcing;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  RateLimits(boolean enforcing) {
    this.enforcing = enforcing;
  }

  /** What one request leaves of its bucket. */
  record Share(String bucket, int remaining, long resetAfterMillis, boolean exhausted) {

    Map<String, String> headers() {
      return Map.of(
          "X-RateLimit-Limit", Integer.toString(LIMIT),
          "X-RateLimit-Remaining", Integer.toString(remaining),
          "X-RateLimit-Reset", seconds(System.currentTimeMillis() + resetAfterMillis),
          "X-RateLimit-Reset-After", seconds(resetAfterMillis),
          "X-RateLimit-Bucket", Integer.toHexString(bucket.hashCode()));
    }
  }

  /** Takes one request from the bucket of this route and this thing. */
  Share take(Route route, RestRequest request) {
    if (buckets.size() > REMEMBERED) {
      buckets.clear();
    }
    var key = route.bucket() + " " + (request.path().size() > 1 ? request.step(1) : "");
    var bucket = buckets.computeIfAbsent(key, _ -> new Bucket());
    synchronized (bucket) {
      var now = System.currentTimeMillis();
      if (now - bucket.opened >= WINDOW_MILLIS) {
        bucket.opened = now;
        bucket.used = 0;
      }
      bucket.used++;
      var left = Math.max(LIMIT - bucket.used, enforcing ? 0 : 1);
      var exhausted = enforcing && bucket.used > LIMIT;
      return new Share(route.bucket(), left, bucket.opened + WINDOW_MILLIS - now, exhausted);
    }
  }

  /** The answer to a request over the limit, of its bucket or of all. */
  static RestReply tooMany(long retryAfterMillis, boolean global) {
    var body = Json.object();
    body.put("message", "You are being rate limited.");
    body.put("retry_after", retryAfterMillis / 1_000.0);
    body.put("global", global);
    body.put("code", 0);
    var reply = new RestReply(429, Map.of(), Optional.of(body));
    return reply.with(
        Map.of(
            "Retry-After", Long.toString(Math.ceilDiv(retryAfterMillis, 1_000)),
            "X-RateLimit-Reset-After", seconds(retryAfterMillis),
            "X-RateLimit-Scope", global ? "global" : "user"));
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.3f", millis / 1_000.0);
  }

  static RestReply refused(DiscordError error, Share share) {
    return RestReply.refused(error).with(share.headers());
  }
}
