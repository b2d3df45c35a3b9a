package reve.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.common.JacksonResources;
import discord4j.discordjson.json.InteractionData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reve.discord.gateway.Arrivals.Reading;
import reve.discord.gateway.Arrivals.Reading.Dropped;
import reve.discord.gateway.Arrivals.Reading.Understood;
import reve.discord.pipeline.Arrival;
import reve.discord.pipeline.Arrival.Touched;
import reve.discord.pipeline.Arrival.Typed;
import reve.discord.pipeline.Arrival.Typing;
import reve.discord.pipeline.Origin;
import reve.discord.shared.Permission;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;

class ArrivalsTest {
  private static final String USER =
      """
      {"id":"42","username":"ana","global_name":"Ana","discriminator":"0","avatar":null}
      """;
  private static final String IN_A_SERVER =
      """
      "guild_id":"5","app_permissions":"49152",
      "member":{"user":%s,"roles":[],"joined_at":"2026-01-01T00:00:00Z","deaf":false,"mute":false,
        "flags":0,"permissions":"32","nick":"Ana the Second"}
      """
          .formatted(USER);

  private final ObjectMapper mapper = JacksonResources.create().getObjectMapper();

  @Test
  void a_command_with_a_subcommand_is_one_name() throws JsonProcessingException {
    Arrival arrival =
        read(
            2,
            IN_A_SERVER,
            "{\"id\":\"1\",\"name\":\"admin\",\"type\":1,\"options\":[{\"name\":\"reload\",\"type\":1,\"options\":[]}]}");

    assertThat(arrival).isEqualTo(new Typed(ana(), "admin reload", Map.of()));
  }

  @Test
  void options_of_every_kind_arrive_as_text() throws JsonProcessingException {
    Arrival arrival =
        read(
            2,
            IN_A_SERVER,
            """
            {"id":"1","name":"summon","type":1,"options":[
              {"name":"banner","type":3,"value":"standard"},
              {"name":"count","type":4,"value":10},
              {"name":"show","type":5,"value":true}]}
            """);

    assertThat(arrival)
        .isEqualTo(
            new Typed(
                ana(), "summon", Map.of("banner", "standard", "count", "10", "show", "true")));
  }

  @Test
  void of_an_option_that_comes_twice_the_last_counts() throws JsonProcessingException {
    Arrival arrival =
        read(
            2,
            IN_A_SERVER,
            """
            {"id":"1","name":"summon","type":1,"options":[
              {"name":"count","type":4,"value":1},
              {"name":"count","type":4,"value":10}]}
            """);

    assertThat(arrival).isEqualTo(new Typed(ana(), "summon", Map.of("count", "10")));
  }

  @Test
  void nulls_in_lists_are_passed_over() throws JsonProcessingException {
    assertThat(
            read(2, IN_A_SERVER, "{\"id\":\"1\",\"name\":\"daily\",\"type\":1,\"options\":[null]}"))
        .isEqualTo(new Typed(ana(), "daily", Map.of()));
    assertThat(
            read(5, IN_A_SERVER, "{\"custom_id\":\"x\",\"values\":[null],\"components\":[null]}"))
        .isEqualTo(new Touched(ana(), "x", List.of(), Map.of()));
  }

  @Test
  void what_discord_would_never_send_is_dropped_with_the_reason() throws JsonProcessingException {
    String nobody = IN_A_SERVER.replace("\"id\":\"42\"", "\"id\":\"0\"");

    assertThat(reading(2, nobody, "{\"id\":\"1\",\"name\":\"daily\",\"type\":1}"))
        .isEqualTo(new Dropped("malformed: a player id is positive: 0"));
    assertThat(reading(99, IN_A_SERVER, "{\"id\":\"1\"}"))
        .isEqualTo(new Dropped("nothing for this bot, of type 99"));
  }

  @Test
  void a_direct_message_has_no_server_and_no_permissions() throws JsonProcessingException {
    Arrival arrival = read(2, "\"user\":" + USER, "{\"id\":\"1\",\"name\":\"daily\",\"type\":1}");

    assertThat(arrival.origin())
        .isEqualTo(
            new Origin(
                99,
                new PlayerId(42),
                new PlayerName("Ana"),
                Locale.GERMAN,
                Optional.empty(),
                Set.of(),
                Optional.empty()));
  }

  @Test
  void a_choice_from_a_select_arrives() throws JsonProcessingException {
    Arrival arrival =
        read(
            3, IN_A_SERVER, "{\"custom_id\":\"x\",\"component_type\":3,\"values\":[\"vigorous\"]}");

    assertThat(arrival).isEqualTo(new Touched(ana(), "x", List.of("vigorous"), Map.of()));
  }

  @Test
  void lines_of_a_form_arrive() throws JsonProcessingException {
    Arrival arrival =
        read(
            5,
            IN_A_SERVER,
            """
            {"custom_id":"x","components":[{"type":1,"components":[
              {"type":4,"custom_id":"amount","value":"5"}]}]}
            """);

    assertThat(arrival).isEqualTo(new Touched(ana(), "x", List.of(), Map.of("amount", "5")));
  }

  @Test
  void what_is_being_typed_arrives() throws JsonProcessingException {
    Arrival arrival =
        read(
            4,
            IN_A_SERVER,
            """
            {"id":"1","name":"esprit","type":1,"options":[
              {"name":"name","type":3,"value":"mo","focused":true}]}
            """);

    assertThat(arrival).isEqualTo(new Typing(ana(), "esprit", "name", "mo", Map.of()));
  }

  @Test
  void what_the_other_options_hold_arrives_with_what_is_being_typed()
      throws JsonProcessingException {
    Arrival arrival =
        read(
            4,
            IN_A_SERVER,
            """
            {"id":"1","name":"team","type":1,"options":[{"name":"set","type":1,"options":[
              {"name":"leader","type":3,"value":"inferno_1"},
              {"name":"support","type":3,"value":"in","focused":true}]}]}
            """);

    assertThat(arrival)
        .isEqualTo(new Typing(ana(), "team set", "support", "in", Map.of("leader", "inferno_1")));
  }

  @Test
  void an_administrator_has_every_permission() throws JsonProcessingException {
    String admin = IN_A_SERVER.replace("\"permissions\":\"32\"", "\"permissions\":\"8\"");

    Arrival arrival = read(2, admin, "{\"id\":\"1\",\"name\":\"daily\",\"type\":1}");

    assertThat(arrival.origin().playerHas()).containsExactlyInAnyOrder(Permission.values());
  }

  private static Origin ana() {
    return new Origin(
        99,
        new PlayerId(42),
        new PlayerName("Ana"),
        Locale.GERMAN,
        Optional.of(5L),
        Set.of(Permission.MANAGE_SERVER),
        Optional.of(Set.of(Permission.EMBED_LINKS, Permission.ATTACH_FILES)));
  }

  private Arrival read(int type, String from, String data) throws JsonProcessingException {
    return switch (reading(type, from, data)) {
      case Understood(Arrival arrival) -> arrival;
      case Dropped dropped -> throw new AssertionError(dropped);
    };
  }

  private Reading reading(int type, String from, String data) throws JsonProcessingException {
    String json =
        """
        {"id":"99","application_id":"7","type":%d,"token":"t","version":1,"locale":"de",
         "channel_id":"8","entitlements":[],"authorizing_integration_owners":{},%s,"data":%s}
        """
            .formatted(type, from, data);
    return Arrivals.read(mapper.readValue(json, InteractionData.class));
  }
}
