package reve.app.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import reve.discordlocal.fault.FaultOrders;

/** Discord misbehaves for a while, by one of these orders to the local one. */
record DiscordTroubled(String name, FaultOrders faults, List<String> orders) implements Fault {
  private static final int LONGEST_MILLIS = 2_500;

  DiscordTroubled {
    orders = List.copyOf(orders);
  }

  /** Connections break, must be made anew, or are declared invalid; what was missed comes later. */
  static Fault gateway(FaultOrders faults) {
    return new DiscordTroubled(
        "gateway_dropped",
        faults,
        List.of(
            "{'drop_gateway':true}",
            "{'reconnect':true}",
            "{'invalid_session':true}",
            "{'invalid_session':false}",
            "{'close_code':4000}"));
  }

  /** Interactions are told of more than once, and not in the order in which they were made. */
  static Fault deliveries(FaultOrders faults) {
    return new DiscordTroubled(
        "deliveries_disordered",
        faults,
        List.of(
            "{'repeat_deliveries':2}",
            "{'delivery_jitter_ms':700}",
            "{'repeat_deliveries':3,'delivery_jitter_ms':400}"));
  }

  /** Answers are slow on their way, refused, or lost. */
  static Fault rest(FaultOrders faults) {
    return new DiscordTroubled(
        "rest_troubled",
        faults,
        List.of(
            "{'rest_latency_ms':300}",
            "{'rest_latency_ms':1500}",
            "{'drop_callbacks':5}",
            "{'rate_limit_next':5}",
            "{'fail_next':{'status':500,'times':5}}"));
  }

  @Override
  public void strike(RandomGenerator random) {
    order(orders.get(random.nextInt(orders.size())));
    Patience.pause(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
    order("{}");
  }

  private void order(String json) {
    try {
      List<String> unknown = faults.obey(new JsonMapper().readTree(json.replace('\'', '"')));
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException("the local Discord has no switch " + unknown);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
