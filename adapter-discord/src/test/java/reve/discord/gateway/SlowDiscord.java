package reve.discord.gateway;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A REST API that answers everything after a while, with what the test laid out before. */
final class SlowDiscord implements AutoCloseable {

  /** One answer; the header may be empty. */
  record Answer(int status, String header, String value, String json) {
    static Answer ok() {
      return new Answer(204, "", "", "");
    }

    static Answer failure(int status) {
      return new Answer(status, "", "", "{\"code\":0,\"message\":\"no\"}");
    }
  }

  private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
  private final List<String> arrived = new CopyOnWriteArrayList<>();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final DisposableServer server;
  private final Duration latency;

  SlowDiscord(Duration latency) {
    this.latency = latency;
    this.server = HttpServer.create().host("127.0.0.1").port(0).handle(this::answer).bindNow();
  }

  void willAnswer(Answer answer) {
    next.add(answer);
  }

  /** Path and body of each request, in the order they arrived. */
  List<String> arrived() {
    return List.copyOf(arrived);
  }

  int mostInFlight() {
    return most.get();
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.port();
  }

  private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
    most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    return request
        .receive()
        .aggregate()
        .asString()
        .defaultIfEmpty("")
        .doOnNext(body -> arrived.add(request.uri() + " " + body))
        .then(Mono.delay(latency))
        .flatMap(passed -> {
          inFlight.decrementAndGet();
          Answer answer = next.isEmpty() ? Answer.ok() : next.remove();
          return Mono.from(send(answer, response));
        });
  }

  private static Publisher<Void> send(Answer answer, HttpServerResponse response) {
    response.status(HttpResponseStatus.valueOf(answer.status()));
    if (!answer.header().isEmpty()) {
      response.header(answer.header(), answer.value());
    }
    return answer.json().isEmpty()
        ? response.send()
        : response.header("Content-Type", "application/json").sendString(Mono.just(answer.json()));
  }

  @Override
  public void close() {
    server.disposeNow();
  }
}
