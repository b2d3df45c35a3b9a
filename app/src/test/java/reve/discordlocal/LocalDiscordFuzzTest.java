package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import reve.game.fuzzing.Fuzzed;
import reve.game.fuzzing.MutatedText;
import reve.game.fuzzing.MutatedTree;
import reve.game.fuzzing.Mutation;

/** What users, pages and bots send to the local Discord by HTTP. */
class LocalDiscordFuzzTest {
  private static final int ERROR = 500;

  /** A request as it should be: its method and path, and its body. */
  record Sample(String method, String path, String body) {}

  private static final String CHANNEL = "{channel}";
  private static final String APPLICATION = "/api/v10/applications/700000000000000000";

  private static final List<Sample> ACTS =
      List.of(
          act("{'user':'ana','do':'/show'}"),
          act("{'user':'ana','do':'click Next','settle_ms':1,'wait_ms':50}"),
          act("{'user':'ana','do':'select Vigorous, Calm','channel':'general'}"),
          act("{'user':'ana','do':'fill amount=5 note=x','channel':'dm'}"),
          act("{'user':'ana','do':'type /pick free:a'}"),
          act(
              "{'user':'ana','command':{'name':'shop','subcommand':['buy'],'options':{'item':'tea','count':3}}}"),
          act(
              "{'user':'ben','autocomplete':{'name':'pick','options':{'free':'x'},'focused':'free'}}"),
          act("{'user':'ana','click':'next','deliveries':2}"),
          act("{'user':'ana','select':'mood','values':['v','c']}"),
          act("{'user':'ana','modal':'1','fields':{'amount':'5','mood':['c']}}"),
          act("{'user':'ana','say':'hello'}"),
          new Sample(
              "POST", "/local/users", json("{'name':'cem','locale':'de','permissions':'32'}")));

  private static final List<Sample> REQUESTS =
      List.of(
          new Sample(
              "POST",
              "/api/v10/channels/" + CHANNEL + "/messages",
              json(
                  "{'content':'x','embeds':[{'title':'t','fields':[{'name':'n','value':'v','inline':true}],"
                      + "'color':5,'footer':{'text':'f'}}],'components':[{'type':1,'components':["
                      + "{'type':2,'style':1,'custom_id':'a','label':'A'}]}],'flags':64,"
                      + "'allowed_mentions':{'parse':[]}}")),
          new Sample(
              "PUT",
              APPLICATION + "/commands",
              json(
                  "[{'name':'more','description':'d','type':1,'options':[{'type':3,'name':'o','description':'d',"
                      + "'choices':[{'name':'A','value':'a'}],'name_localizations':{'de':'ö'}}]}]")),
          new Sample(
              "POST",
              "/api/v10/interactions/1/token/callback",
              json("{'type':4,'data':{'content':'x'}}")),
          new Sample(
              "PATCH",
              "/api/v10/webhooks/700000000000000000/token/messages/@original",
              json("{'content':'x'}")),
          new Sample("GET", "/api/v10/gateway/bot?a=b", ""),
          new Sample("GET", "/local/state?user=ana&channel=general", ""),
          new Sample("GET", "/attachments/1/x.png", ""),
          new Sample("GET", "/style.css", ""));

  private static Sample act(String body) {
    return new Sample("POST", "/local/act", json(body));
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private final JsonMapper mapper = new JsonMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final RawBot bot = RawBot.ready(discord);

  @BeforeProperty
  void register() {
    bot.api().send("PUT", "/applications/700000000000000000/commands", ActsStage.COMMANDS);
    bot.answering(interaction ->
        switch (interaction.at("/data/name").asText()) {
          case "show" -> ActsStage.CONTROLS;
          case "ask" -> ActsStage.MODAL;
          default ->
              interaction.path("type").asInt() == 4
                  ? json("{'type':8,'data':{'choices':[]}}")
                  : Bodies.PONG;
        });
  }

  @AfterProperty
  void stop() {
    http.close();
    bot.close();
    discord.close();
  }

  @Fuzzed(boundary = "acts of the local Discord", inputs = 60, share = 10_000)
  void an_act_is_done_or_refused(
      @ForAll("acts") Sample act,
      @ForAll("mutations") List<Mutation> ofTree,
      @ForAll("bytes") List<Mutation> ofBytes)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send(act, ofTree, ofBytes);

    assertThat(answer.statusCode()).isLessThan(ERROR);
    assertThat(answer.body()).isNotBlank().doesNotContain("\tat ", "Exception");
  }

  @Fuzzed(boundary = "requests to the local Discord", inputs = 60, share = 10_000)
  void a_request_is_carried_out_or_refused(
      @ForAll("requests") Sample request,
      @ForAll("mutations") List<Mutation> ofTree,
      @ForAll("bytes") List<Mutation> ofBytes)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request, ofTree, ofBytes);

    assertThat(answer.statusCode()).isLessThan(ERROR);
    assertThat(answer.body()).doesNotContain("\tat ", "Exception");
  }

  private HttpResponse<String> send(Sample sample, List<Mutation> ofTree, List<Mutation> ofBytes)
      throws IOException, InterruptedException {
    String path = sample.path().replace(CHANNEL, discord.channel(0, "general"));
    return http.send(
        HttpRequest.newBuilder(URI.create(discord.pageUrl() + path))
            .header("Authorization", "Bot " + discord.token())
            .header("Content-Type", "application/json")
            .method(
                sample.method(),
                BodyPublishers.ofByteArray(MutatedText.of(spoilt(sample.body(), ofTree), ofBytes)))
            .build(),
        BodyHandlers.ofString());
  }

  private byte[] spoilt(String body, List<Mutation> mutations) throws JsonProcessingException {
    return body.isEmpty()
        ? new byte[0]
        : mapper
            .writeValueAsString(MutatedTree.of(mapper.readValue(body, Object.class), mutations))
            .getBytes(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<Sample> acts() {
    return Arbitraries.of(ACTS);
  }

  @Provide
  Arbitrary<Sample> requests() {
    return Arbitraries.of(REQUESTS);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.upTo(3);
  }

  /** Mostly none, as little that is spoilt like this is JSON still. */
  @Provide
  Arbitrary<List<Mutation>> bytes() {
    return Arbitraries.frequencyOf(Tuple.of(4, Mutation.upTo(0)), Tuple.of(1, Mutation.upTo(2)));
  }
}
