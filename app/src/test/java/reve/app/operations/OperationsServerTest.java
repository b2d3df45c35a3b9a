package reve.app.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.app.CannotStart;
import reve.app.operations.Readiness.Part;

class OperationsServerTest {
  private final Metrics metrics = new Metrics();
  private final Readiness readiness = new Readiness();
  private OperationsServer server;

  @SuppressWarnings("NullAway.Init") // started before each test
  OperationsServerTest() {}

  @BeforeEach
  void start() {
    server = OperationsServer.start("127.0.0.1", 0, readiness, metrics.registry());
  }

  @AfterEach
  void stop() {
    server.close();
    metrics.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }

  @Test
  void it_is_ready_only_while_every_vital_part_works() throws Exception {
    AtomicBoolean connected = new AtomicBoolean(true);
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/readyz").body()).isEqualTo("not ready: starting\n");

    readiness.opened(
        List.of(new Part("discord", connected::get), new Part("database", () -> true)));
    assertThat(get("/readyz").statusCode()).isEqualTo(200);

    connected.set(false);
    assertThat(get("/readyz").body()).isEqualTo("not ready: discord\n");

    connected.set(true);
    readiness.closing();
    assertThat(get("/readyz").body()).isEqualTo("not ready: closing\n");
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void a_part_that_cannot_tell_does_not_work() throws Exception {
    readiness.opened(
        List.of(
            new Part(
                "database",
                () -> {
                  throw new IllegalStateException("closed");
                })));

    assertThat(get("/readyz").body()).isEqualTo("not ready: database\n");
  }

  @Test
  void what_is_measured_is_told_in_prometheus_text() throws Exception {
    metrics.registry().counter("reve.dreams", "kind", "lucid").increment(3);

    HttpResponse<String> page = get("/metrics");

    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    assertThat(page.body()).contains("reve_dreams_total{kind=\"lucid\"} 3.0");
  }

  @Test
  void a_port_in_use_is_named() {
    assertThatThrownBy(
            () -> OperationsServer.start("127.0.0.1", server.port(), readiness, metrics.registry()))
        .isInstanceOf(CannotStart.class)
        .hasMessage("Port " + server.port() + " is in use; it was meant for health and metrics.");
  }

  @Test
  void an_address_of_another_machine_is_named() {
    assertThatThrownBy(() -> OperationsServer.start("192.0.2.1", 0, readiness, metrics.registry()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("192.0.2.1");
  }

  @Test
  void it_is_only_read() throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/metrics");
    HttpRequest post = HttpRequest.newBuilder(address).POST(BodyPublishers.noBody()).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(post, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }
  }
}
