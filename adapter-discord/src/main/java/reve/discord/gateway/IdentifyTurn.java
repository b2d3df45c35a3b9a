package reve.discord.gateway;

import discord4j.gateway.limiter.PayloadTransformer;
import io.netty.buffer.ByteBuf;
import java.time.Duration;
import java.util.Set;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;
import reve.game.shared.LeaseName;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;

/** Makes each identification wait for the turn of its bucket, which all processes share. */
final class IdentifyTurn implements PayloadTransformer {

  /** Discord asks for five seconds between two of a bucket; the sixth is for slow networks. */
  private static final Duration SPAN = Duration.ofSeconds(6);

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Leases leases;
  private final ProcessId self;
  private final Set<LeaseName> turn;

  IdentifyTurn(Leases leases, ProcessId self, int bucket) {
    this.leases = leases;
    this.self = self;
    this.turn = Set.of(new LeaseName("identify", Integer.toString(bucket)));
  }

  @Override
  public Publisher<ByteBuf> apply(Publisher<ByteBuf> payloads) {
    return Flux.from(payloads).concatMap(payload -> taken().thenReturn(payload));
  }

  private Mono<Boolean> taken() {
    return Mono.fromCallable(() -> !leases.take(self, turn, SPAN).isEmpty())
        .subscribeOn(Schedulers.boundedElastic())
        .filter(isMine -> isMine)
        .repeatWhenEmpty(Integer.MAX_VALUE, again -> again.delayElements(PAUSE))
        .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE));
  }
}
