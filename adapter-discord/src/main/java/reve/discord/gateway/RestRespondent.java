package reve.discord.gateway;

import discord4j.discordjson.json.InteractionData;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import discord4j.rest.util.MultipartRequest;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import reve.discord.pipeline.Message;
import reve.discord.pipeline.Respondent;
import reve.discord.shared.Form;
import reve.discord.shared.Option.Suggestion;

/** Answers one interaction through Discord's REST API. */
final class RestRespondent implements Respondent {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int ALREADY_ACKNOWLEDGED = 40060;
  private static final int UNKNOWN_INTERACTION = 10062;
  private static final String ORIGINAL = "@original";

  private static final int MESSAGE = 4;
  private static final int DEFERRED_MESSAGE = 5;
  private static final int DEFERRED_UPDATE = 6;
  private static final int UPDATE = 7;
  private static final int SUGGESTIONS = 8;
  private static final int FORM = 9;

  private final Router router;
  private final InteractionData interaction;

  RestRespondent(Router router, InteractionData interaction) {
    this.router = router;
    this.interaction = interaction;
  }

  @Override
  public void reply(Message message) {
    answer(MESSAGE, Payloads.message(message), message);
  }

  @Override
  public void update(Message message) {
    answer(UPDATE, Payloads.body(message), message);
  }

  @Override
  public void defer(boolean isPrivate) {
    answer(DEFERRED_MESSAGE, isPrivate ? Map.of("flags", Payloads.EPHEMERAL) : Map.of());
  }

  @Override
  public void deferUpdate() {
    answer(DEFERRED_UPDATE, Map.of());
  }

  @Override
  public void open(Form form) {
    answer(FORM, Payloads.form(form));
  }

  @Override
  public void suggest(List<Suggestion> suggestions) {
    List<Map<String, String>> choices =
        Fitting.first(suggestions, Fitting.CHOICES).stream()
            .map(each ->
                Map.of(
                    "name",
                    Fitting.filled(each.label(), Fitting.CHOICE_TEXT),
                    "value",
                    Fitting.cut(each.value(), Fitting.CHOICE_TEXT)))
            .toList();
    answer(SUGGESTIONS, Map.of("choices", choices));
  }

  @Override
  public void edit(Message message) {
    send(editing(), withFile(Payloads.body(message), message));
  }

  @Override
  public void delete() {
    perform(
        Routes.WEBHOOK_MESSAGE_DELETE.newRequest(
            interaction.applicationId().asLong(), interaction.token(), ORIGINAL));
  }

  @Override
  public void follow(Message message) {
    send(
        Routes.WEBHOOK_EXECUTE.newRequest(
            interaction.applicationId().asLong(), interaction.token()),
        withFile(Payloads.message(message), message));
  }

  private DiscordWebRequest editing() {
    return Routes.WEBHOOK_MESSAGE_EDIT.newRequest(
        interaction.applicationId().asLong(), interaction.token(), ORIGINAL);
  }

  private void answer(int type, Map<String, Object> data, Message message) {
    send(callback(), withFile(Map.of("type", type, "data", data), message));
  }

  private void answer(int type, Map<String, ?> data) {
    send(callback(), Map.of("type", type, "data", data));
  }

  private DiscordWebRequest callback() {
    return Routes.INTERACTION_RESPONSE_CREATE.newRequest(
        interaction.id().asLong(), interaction.token());
  }

  private static Object withFile(Map<String, ?> json, Message message) {
    return message
        .picture()
        .<Object>map(picture ->
            MultipartRequest.ofRequest(json)
                .addFile(picture.fileName(), new ByteArrayInputStream(picture.bytes())))
        .orElse(json);
  }

  private void send(DiscordWebRequest request, Object body) {
    String type = body instanceof MultipartRequest ? "multipart/form-data" : "application/json";
    perform(request.header("Content-Type", type).body(body));
  }

  private void perform(DiscordWebRequest request) {
    try {
      request.exchange(router).skipBody().block(LONGEST);
    } catch (ClientException e) {
      throw switch (codeOf(e)) {
        case ALREADY_ACKNOWLEDGED -> new AlreadyAnswered(e);
        case UNKNOWN_INTERACTION -> new TooLate(e);
        default -> e;
      };
    }
  }

  static int codeOf(ClientException e) {
    return e.getErrorResponse()
        .map(error -> error.getFields().get("code"))
        .map(code -> code instanceof Integer number ? number : 0)
        .orElse(0);
  }
}
