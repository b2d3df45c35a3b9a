package reve.app.database;

import java.io.IOException;
import redis.embedded.RedisServer;
import reve.app.CannotStart;
import reve.app.operations.Ports;

/** A Redis server of this process's own that keeps nothing on disk, stopped when closed. */
public final class EmbeddedRedis implements AutoCloseable {
  private final RedisServer server;
  private final int port;

  private EmbeddedRedis(RedisServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Starts one on any free port of the loopback. */
  public static EmbeddedRedis start() {
    try {
      int port = Ports.anyFree();
      RedisServer server =
          RedisServer.newRedisServer()
              .bind("127.0.0.1")
              .port(port)
              .setting("save \"\"")
              .setting("appendonly no")
              .onShutdownForceStop(true)
              .build();
      server.start();
      return new EmbeddedRedis(server, port);
    } catch (IOException e) {
      throw new CannotStart(
          "The embedded Redis did not start (" + e.getMessage() + ").",
          "Set REDIS_URL to a Redis of your own, or play without one.",
          e);
    }
  }

  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new IllegalStateException("the embedded Redis did not stop", e);
    }
  }
}
