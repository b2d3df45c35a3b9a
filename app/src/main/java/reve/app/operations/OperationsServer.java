package reve.app.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import reve.app.CannotStart;
import reve.app.settings.Setting;

/** Serves {@code /healthz}, {@code /readyz} and {@code /metrics}. */
public final class OperationsServer implements AutoCloseable {
  /** What the header {@code Server} says, by which the doctor knows a game that runs. */
  public static final String NAME = "reve";

  private static final List<String> READING = List.of("GET", "HEAD");
  private static final String TEXT = "text/plain; charset=utf-8";

  private final HttpServer server;

  private OperationsServer(HttpServer server) {
    this.server = server;
  }

  /** Starts it; port 0 is any free one. */
  public static OperationsServer start(
      String host, int port, Readiness readiness, PrometheusMeterRegistry metrics) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      serve(server, "/healthz", () -> new Page(200, TEXT, "alive\n"));
      serve(server, "/readyz", () -> ready(readiness.obstacles()));
      serve(
          server,
          "/metrics",
          () -> new Page(200, "text/plain; version=0.0.4; charset=utf-8", metrics.scrape()));
      server.start();
      return new OperationsServer(server);
    } catch (IOException | IllegalArgumentException e) {
      throw problem(host, port, e);
    }
  }

  private static CannotStart problem(String host, int port, Exception cause) {
    return cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use")
        ? Ports.inUse(port, Setting.REVE_HTTP_PORT, "health and metrics")
        : new CannotStart(
            "Health and metrics cannot be served on " + host + ":" + port + " (" + cause + ").",
            "Set REVE_HTTP_HOST to an address of this machine, such as 127.0.0.1.",
            cause);
  }

  private record Page(int status, String type, String text) {}

  private static Page ready(List<String> obstacles) {
    return obstacles.isEmpty()
        ? new Page(200, TEXT, "ready\n")
        : new Page(503, TEXT, "not ready: " + String.join(", ", obstacles) + "\n");
  }

  private static void serve(HttpServer server, String path, Supplier<Page> page) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            boolean known = exchange.getRequestURI().getPath().equals(path);
            if (!known) {
              answer(exchange, new Page(404, TEXT, "not here\n"));
            } else if (READING.contains(exchange.getRequestMethod())) {
              answer(exchange, page.get());
            } else {
              exchange.getResponseHeaders().set("Allow", String.join(", ", READING));
              answer(exchange, new Page(405, TEXT, "only to be read\n"));
            }
          }
        });
  }

  private static void answer(HttpExchange exchange, Page page) throws IOException {
    byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", page.type());
    exchange.getResponseHeaders().set("Server", NAME);
    boolean wantsBody = !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(page.status(), wantsBody ? body.length : -1);
    if (wantsBody) {
      exchange.getResponseBody().write(body);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
