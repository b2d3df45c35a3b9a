package reve.redis;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reve.redis.shared.Link;
import reve.redis.testserver.RedisProcess;

/** A Redis server for all tests of a class, and the links of two processes to it. */
public final class SharedServer implements BeforeAllCallback, AfterAllCallback {
  private final RedisProcess server = RedisProcess.start();
  private final Link one = TestLinks.to(server);
  private final Link other = TestLinks.to(server);

  @Override
  public void beforeAll(ExtensionContext context) {
    TestLinks.flush(one);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    one.close();
    other.close();
    server.close();
  }

  public RedisProcess server() {
    return server;
  }

  public Link one() {
    return one;
  }

  public Link other() {
    return other;
  }
}
