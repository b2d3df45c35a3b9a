package reve.discord.gateway;

import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientRequest;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.DiscordWebResponse;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.util.MultipartRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.PrematureCloseException;
import reactor.util.retry.Retry;

/**
 * Sends first answers directly, further ones in the order of their interaction, and all else by the
 * library's own router. That one would send every answer of the bot one after the other, because it
 * takes all of them for one bucket and knows nothing of Discord's exemption from the global limit.
 */
final class ReveRouter implements Router {
  private static final int STRIPES = 256;
  private static final Pattern CALLBACK = Pattern.compile("/interactions/.*");
  private static final Pattern FOLLOW_UP = Pattern.compile("/webhooks/\\d+/([^/?]+).*");

  // a first answer is worth nothing after three seconds
  private static final Duration CALLBACK_PATIENCE = Duration.ofMillis(2_500);
  private static final Duration FOLLOW_UP_PATIENCE = Duration.ofSeconds(25);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private final RouterOptions options;
  private final DefaultRouter others;
  private final DiscordWebClient client;
  private final Stripe[] stripes =
      IntStream.range(0, STRIPES).mapToObj(i -> new Stripe()).toArray(Stripe[]::new);

  ReveRouter(RouterOptions options) {
    this.options = options;
    this.others = new DefaultRouter(options);
    this.client =
        new DiscordWebClient(
            options.getReactorResources().getHttpClient(),
            options.getExchangeStrategies(),
            options.getAuthorizationScheme(),
            options.getToken(),
            options.getResponseTransformers(),
            options.getDiscordBaseUrl());
  }

  @Override
  public DiscordWebResponse exchange(DiscordWebRequest request) {
    if (CALLBACK.matcher(request.getCompleteUri()).matches()) {
      return response(sending(request, CALLBACK_PATIENCE));
    }
    Matcher followUp = FOLLOW_UP.matcher(request.getCompleteUri());
    return followUp.matches()
        ? response(stripeOf(followUp.group(1)).inTurn(sending(request, FOLLOW_UP_PATIENCE)))
        : others.exchange(request);
  }

  private DiscordWebResponse response(Mono<ClientResponse> mono) {
    return new DiscordWebResponse(mono, options.getReactorResources());
  }

  private Stripe stripeOf(String token) {
    // tokens differ little, and their hashes less: the multiplication spreads them over all bits
    int mixed = token.hashCode() * 0x9E3779B9;
    return stripes[mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(STRIPES))];
  }

  private Mono<ClientResponse> sending(DiscordWebRequest request, Duration patience) {
    return Mono.defer(() -> {
      long until = System.nanoTime() + patience.toNanos();
      return once(request).retryWhen(Retry.from(failures -> pauses(failures, until)));
    });
  }

  private Mono<ClientResponse> once(DiscordWebRequest request) {
    return Mono.defer(
            () -> {
              rewindFiles(request);
              return client.exchange(new ClientRequest(request));
            })
        .flatMap(response ->
            response.getHttpResponse().status().code() < 400
                ? Mono.just(response)
                : response.createException().flatMap(Mono::error));
  }

  private static void rewindFiles(DiscordWebRequest request) {
    if (request.getBody() instanceof MultipartRequest<?> parts) {
      parts
          .getFiles()
          .forEach(file -> {
            try {
              file.getT2().reset();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static Flux<Long> pauses(Flux<Retry.RetrySignal> failures, long until) {
    return failures.concatMap(signal ->
        pause(signal)
            .filter(pause -> System.nanoTime() + pause.toNanos() < until)
            .map(Mono::delay)
            .orElseGet(() -> Mono.error(signal.failure())));
  }

  /** How long to wait before another try; empty where another try would end as this one did. */
  private static Optional<Duration> pause(Retry.RetrySignal signal) {
    Duration doubling = FIRST_PAUSE.multipliedBy(1L << Math.min(signal.totalRetries(), 6));
    return switch (signal.failure()) {
      case ClientException e when e.getStatus().code() == 429 -> Optional.of(demanded(e, doubling));
      case ClientException e when e.getStatus().code() >= 500 -> Optional.of(doubling);
      case SocketException e -> Optional.of(doubling);
      case ClosedChannelException e -> Optional.of(doubling);
      case PrematureCloseException e -> Optional.of(doubling);
      default -> Optional.empty();
    };
  }

  private static Duration demanded(ClientException e, Duration otherwise) {
    String seconds =
        Optional.ofNullable(e.getHeaders().get("X-RateLimit-Reset-After"))
            .or(() -> Optional.ofNullable(e.getHeaders().get("Retry-After")))
            .orElse("");
    try {
      return Duration.ofMillis((long) Math.ceil(Double.parseDouble(seconds) * 1_000));
    } catch (NumberFormatException missing) {
      return otherwise;
    }
  }
}
