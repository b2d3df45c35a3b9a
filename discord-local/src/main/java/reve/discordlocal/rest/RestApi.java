package reve.discordlocal.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.fault.Switches;
import reve.discordlocal.model.Application;

/** Answers REST requests: finds the route, checks token, limits and faults, then handles it. */
public final class RestApi {
  private static final Logger LOG = LoggerFactory.getLogger(RestApi.class);

  /** How long a bot must wait after a rate limit that a fault switch caused. */
  private static final long FAULT_RETRY_MILLIS = 200;

  private final Application application;
  private final Switches switches;
  private final RateLimits limits;
  private final List<Route> routes = new ArrayList<>();

  public RestApi(Application application, Switches switches, boolean enforcingLimits) {
    this.application = application;
    this.switches = switches;
    this.limits = new RateLimits(enforcingLimits);
  }

  public RestApi add(Collection<Route> more) {
    routes.addAll(more);
    return this;
  }

  /** The answer, or nothing if the connection is to break off without one. */
  public Optional<RestReply> answer(RestRequest request) {
    try {
      var route = find(request);
      if (!route.open() && !authorized(request)) {
        return Optional.of(RestReply.refused(DiscordError.unauthorized()));
      }
      if (isCallback(request) && switches.takeDroppedCallback()) {
        return Optional.empty();
      }
      return Optional.of(faulty().orElseGet(() -> limited(route, request)));
    } catch (DiscordError error) {
      return Optional.of(RestReply.refused(error));
    }
  }

  private Optional<RestReply> faulty() {
    if (switches.takeRateLimit()) {
      return Optional.of(RateLimits.tooMany(FAULT_RETRY_MILLIS, false));
    }
    return switches
        .takeFailure()
        .map(status -> RestReply.refused(new DiscordError(status, 0, status + ": fault switch")));
  }

  private RestReply limited(Route route, RestRequest request) {
    if (isCallback(request)) {
      return handled(route, request);
    }
    var share = limits.take(route, request);
    if (share.exhausted()) {
      return RateLimits.tooMany(share.resetAfterMillis(), false).with(share.headers());
    }
    return handled(route, request).with(share.headers());
  }

  private static RestReply handled(Route route, RestRequest request) {
    try {
      return route.handler().apply(request);
    } catch (DiscordError error) {
      return RestReply.refused(error);
    } catch (RuntimeException bug) {
      LOG.error("{} {} could not be handled", request.method(), request.path(), bug);
      return RestReply.refused(new DiscordError(500, 0, "500: Internal Server Error"));
    }
  }

  private Route find(RestRequest request) {
    var fitting = routes.stream().filter(route -> route.fits(request.path())).toList();
    if (fitting.isEmpty()) {
      throw DiscordError.noRoute();
    }
    return fitting.stream()
        .filter(route -> route.method().equals(request.method()))
        .findFirst()
        .orElseThrow(DiscordError::wrongMethod);
  }

  private boolean authorized(RestRequest request) {
    return request.headers().getOrDefault("authorization", "").equals("Bot " + application.token());
  }

  private static boolean isCallback(RestRequest request) {
    return request.path().getFirst().equals("interactions");
  }
}
