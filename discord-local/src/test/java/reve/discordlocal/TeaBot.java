package reve.discordlocal;

import discord4j.core.DiscordClientBuilder;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.domain.interaction.ButtonInteractionEvent;
import discord4j.core.event.domain.interaction.ChatInputAutoCompleteEvent;
import discord4j.core.event.domain.interaction.ChatInputInteractionEvent;
import discord4j.core.event.domain.interaction.ModalSubmitInteractionEvent;
import discord4j.core.event.domain.interaction.SelectMenuInteractionEvent;
import discord4j.core.object.command.ApplicationCommandInteractionOption;
import discord4j.core.object.command.ApplicationCommandInteractionOptionValue;
import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import discord4j.core.object.component.Label;
import discord4j.core.object.component.SelectMenu;
import discord4j.core.object.component.TextInput;
import discord4j.core.object.component.TopLevelModalComponent;
import discord4j.core.shard.ShardingStrategy;
import discord4j.core.spec.EmbedCreateSpec;
import discord4j.core.spec.InteractionApplicationCommandCallbackSpec;
import discord4j.core.spec.InteractionFollowupCreateSpec;
import discord4j.core.spec.InteractionReplyEditSpec;
import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.ApplicationCommandOptionData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.discordjson.json.ImmutableApplicationCommandOptionData;
import discord4j.discordjson.json.ImmutableApplicationCommandRequest;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.RouterOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** A tea house's bot, written with Discord4J as its authors would write one: it knows no trick. */
final class TeaBot implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<String> TEAS = List.of("assam", "oolong", "sencha", "sakura");

  private final GatewayDiscordClient client;

  private TeaBot(GatewayDiscordClient client) {
    this.client = client;
  }

  static TeaBot startOn(DiscordLocal discord) {
    return startOn(discord, 1);
  }

  static TeaBot startOn(DiscordLocal discord, int shards) {
    var rest =
        DiscordClientBuilder.create(discord.token())
            .setExtraOptions(options -> at(discord.baseUrl(), options))
            .build(DefaultRouter::new);
    var client =
        rest.gateway()
            .setEnabledIntents(IntentSet.of(Intent.GUILDS))
            .setSharding(ShardingStrategy.builder().count(shards).maxConcurrency(shards).build())
            .setAwaitConnections(true)
            .login()
            .blockOptional(PATIENCE)
            .orElseThrow();
    var bot = new TeaBot(client);
    bot.listen();
    bot.register();
    return bot;
  }

  private static RouterOptions at(String baseUrl, RouterOptions options) {
    return new RouterOptions(
        options.getAuthorizationScheme(),
        options.getToken(),
        options.getReactorResources(),
        options.getExchangeStrategies(),
        options.getResponseTransformers(),
        options.getGlobalRateLimiter(),
        options.getRequestQueueFactory(),
        baseUrl);
  }

  private void register() {
    var tea = option("tea", 3).autocomplete(true).required(true).build();
    var cups = option("cups", 4).minValue(1.0).maxValue(5.0).build();
    var commands =
        List.<ApplicationCommandRequest>of(
            command("order").addOption(tea).addOption(cups).build(),
            command("menu").build(),
            command("brew").build(),
            command("secret").build(),
            command("photo").build(),
            command("review").build(),
            command("sleep").build());
    var id = client.rest().getApplicationId().blockOptional(PATIENCE).orElseThrow();
    client
        .rest()
        .getApplicationService()
        .bulkOverwriteGlobalApplicationCommand(id, commands)
        .blockLast(PATIENCE);
  }

  private static ImmutableApplicationCommandRequest.Builder command(String name) {
    return ApplicationCommandRequest.builder().name(name).description("Test of " + name);
  }

  private static ImmutableApplicationCommandOptionData.Builder option(String name, int type) {
    return ApplicationCommandOptionData.builder().name(name).description("The " + name).type(type);
  }

  private void listen() {
    client.on(ChatInputInteractionEvent.class, event -> safely(answer(event))).subscribe();
    client.on(ChatInputAutoCompleteEvent.class, event -> safely(suggest(event))).subscribe();
    client.on(ButtonInteractionEvent.class, event -> safely(press(event))).subscribe();
    client.on(SelectMenuInteractionEvent.class, event -> safely(choose(event))).subscribe();
    client.on(ModalSubmitInteractionEvent.class, event -> safely(thank(event))).subscribe();
  }

  private static Mono<Void> safely(Mono<?> answer) {
    return answer
        .onErrorResume(error -> {
          System.err.println("TeaBot: " + error);
          return Mono.empty();
        })
        .then();
  }

  private static Mono<?> answer(ChatInputInteractionEvent event) {
    return switch (event.getCommandName()) {
      case "order" ->
          event.reply(
              event.getOptionAsLong("cups").orElse(1L)
                  + " of "
                  + event.getOptionAsString("tea").orElse("?"));
      case "menu" -> event.reply(menu());
      case "brew" ->
          event
              .deferReply()
              .then(event.editReply("brewed"))
              .then(event.createFollowup("and a biscuit"));
      case "secret" -> event.reply("psst").withEphemeral(true);
      case "photo" -> event.reply(photo());
      case "review" ->
          event
              .presentModal()
              .withCustomId("review")
              .withTitle("Your review")
              .withComponents(List.of(question()));
      default -> Mono.empty();
    };
  }

  private static InteractionApplicationCommandCallbackSpec menu() {
    var options =
        TEAS.stream().map(tea -> SelectMenu.Option.of(tea.toUpperCase(Locale.ROOT), tea)).toList();
    return InteractionApplicationCommandCallbackSpec.builder()
        .addEmbed(EmbedCreateSpec.builder().title("Menu").addField("Tea", "hot", true).build())
        .addComponent(
            ActionRow.of(
                Button.primary("next:2", "Next"), Button.link("https://example.org", "Site")))
        .addComponent(ActionRow.of(SelectMenu.of("tea", options)))
        .build();
  }

  private static InteractionApplicationCommandCallbackSpec photo() {
    var bytes = new ByteArrayInputStream("not really a picture".getBytes(StandardCharsets.UTF_8));
    return InteractionApplicationCommandCallbackSpec.builder()
        .addFile("tea.png", "A cup of tea", bytes)
        .addEmbed(EmbedCreateSpec.builder().image("attachment://tea.png").build())
        .build();
  }

  private static TopLevelModalComponent question() {
    return Label.of("What do you think?", TextInput.small("text", 1, 100));
  }

  private static Mono<?> suggest(ChatInputAutoCompleteEvent event) {
    var typed =
        Optional.ofNullable(event.getFocusedOption())
            .flatMap(ApplicationCommandInteractionOption::getValue)
            .map(ApplicationCommandInteractionOptionValue::asString)
            .orElse("");
    Stream<ApplicationCommandOptionChoiceData> choices =
        TEAS.stream()
            .filter(tea -> tea.startsWith(typed))
            .map(tea -> ApplicationCommandOptionChoiceData.builder().name(tea).value(tea).build());
    return event.respondWithSuggestions(choices.toList());
  }

  private static Mono<?> press(ButtonInteractionEvent event) {
    return event
        .deferEdit()
        .then(
            event.editReply(
                InteractionReplyEditSpec.builder()
                    .contentOrNull("page " + event.getCustomId().substring("next:".length()))
                    .build()));
  }

  private static Mono<?> choose(SelectMenuInteractionEvent event) {
    return event
        .edit("chosen: " + String.join(", ", event.getValues()))
        .then(
            event.createFollowup(
                InteractionFollowupCreateSpec.builder().content("noted").ephemeral(true).build()));
  }

  private static Mono<?> thank(ModalSubmitInteractionEvent event) {
    var text =
        event.getComponents(TextInput.class).stream()
            .flatMap(input -> input.getValue().stream())
            .findFirst();
    return event.reply("thanks for: " + text.orElse("nothing"));
  }

  int shards() {
    return client.getGatewayClientGroup().getShardCount();
  }

  @Override
  public void close() {
    client.logout().timeout(PATIENCE).onErrorComplete().block();
  }
}
