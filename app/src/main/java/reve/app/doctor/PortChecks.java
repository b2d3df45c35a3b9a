package reve.app.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import reve.app.doctor.Finding.Ill;
import reve.app.doctor.Finding.Well;
import reve.app.operations.OperationsServer;
import reve.app.operations.Ports;
import reve.app.settings.Setting;

/** The ports that a game listens on, and who does so already. */
final class PortChecks {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private PortChecks() {}

  static Finding health(int port) {
    return port(
        "health port",
        port,
        "/healthz",
        answer ->
            answer.headers().firstValue("Server").filter(OperationsServer.NAME::equals).isPresent(),
        Setting.REVE_HTTP_PORT);
  }

  static Finding page(int port) {
    return port(
        "page port",
        port,
        "/api/v10/gateway",
        answer -> answer.body().contains("ws://127.0.0.1:" + port),
        Setting.REVE_DISCORD_PORT);
  }

  private static Finding port(
      String subject,
      int port,
      String path,
      Predicate<HttpResponse<String>> isOurs,
      Setting setting) {
    if (Ports.isFree(port)) {
      return new Well(subject, port + " is free");
    }
    return ask(port, path).filter(isOurs).isPresent()
        ? new Well(subject, port + " is used by a game that runs")
        : new Ill(
            subject,
            port + " is used by another program",
            "Stop that, or choose another port by " + setting + ".");
  }

  private static Optional<HttpResponse<String>> ask(int port, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(PATIENCE)
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return Optional.of(client.send(request, BodyHandlers.ofString()));
    } catch (IOException notHttp) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
