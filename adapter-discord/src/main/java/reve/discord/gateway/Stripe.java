package reve.discord.gateway;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.Sinks.EmitFailureHandler;

/** A queue of requests of which one is under way at a time. */
final class Stripe {
  private final Sinks.Many<Mono<?>> queue = Sinks.many().unicast().onBackpressureBuffer();

  Stripe() {
    queue.asFlux().concatMap(request -> request.onErrorResume(told -> Mono.empty())).subscribe();
  }

  /** The request's own result, once all that were subscribed to before it are done. */
  <T> Mono<T> inTurn(Mono<T> request) {
    return Mono.create(waiting -> {
      Mono<T> telling =
          request
              .doOnNext(waiting::success)
              .doOnError(waiting::error)
              .doOnTerminate(waiting::success);
      synchronized (queue) {
        queue.emitNext(telling, EmitFailureHandler.FAIL_FAST);
      }
    });
  }
}
