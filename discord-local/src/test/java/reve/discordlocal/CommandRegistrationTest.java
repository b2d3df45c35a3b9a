package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What becomes of registered commands: their ids, their translations, who is offered them. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandRegistrationTest {
  private static final String COMMANDS = "/applications/700000000000000000/commands";

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final BotApi bot = new BotApi(discord);
  private final UserApi users = new UserApi(discord.pageUrl());

  @AfterAll
  void stop() {
    discord.close();
  }

  private static String command(String name, String more) {
    return "{\"name\":\"%s\",\"description\":\"Does it\"%s}".formatted(name, more);
  }

  private static String list(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void what_keeps_its_name_keeps_its_id_and_what_stays_the_same_its_version() {
    var first = bot.send("PUT", COMMANDS, "[" + Bodies.PING + "]").body().path(0);
    var same = bot.send("PUT", COMMANDS, "[" + Bodies.PING + "]").body().path(0);
    var changed =
        bot.send("PUT", COMMANDS, "[{\"name\":\"ping\",\"description\":\"Anew\"}]").body().path(0);

    assertThat(same).isEqualTo(first);
    assertThat(changed.path("id")).isEqualTo(first.path("id"));
    assertThat(changed.path("version")).isNotEqualTo(first.path("version"));
    assertThat(bot.get(COMMANDS).body()).hasSize(1);
  }

  @Test
  void a_command_is_made_got_changed_and_deleted() {
    var made = bot.send("POST", COMMANDS, command("made", ""));
    var again = bot.send("POST", COMMANDS, command("made", ",\"nsfw\":true"));
    var path = COMMANDS + "/" + made.body().path("id").asText();

    assertThat(made.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(bot.get(path).body().path("nsfw").asBoolean()).isTrue();
    var patched = bot.send("PATCH", path, "{\"description\":\"Other\"}").body();
    assertThat(patched.path("description").asText()).isEqualTo("Other");
    assertThat(patched.path("nsfw").asBoolean()).isTrue();
    assertThat(bot.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(bot.get(path).code()).isEqualTo(10063);
  }

  @Test
  void there_are_at_most_a_hundred() {
    bot.send("PUT", COMMANDS, list(100, n -> command("c" + n, "")));

    assertThat(bot.send("POST", COMMANDS, command("c5", "")).status()).isEqualTo(200);
    assertThat(bot.send("POST", COMMANDS, command("more", "")).code()).isEqualTo(30032);
    assertThat(bot.send("PUT", COMMANDS, list(101, n -> command("c" + n, ""))).errorAt(""))
        .isEqualTo("BASE_TYPE_MAX_LENGTH");
  }

  @Test
  void translations_are_listed_only_when_asked_for() {
    bot.send("PUT", COMMANDS, "[" + command("x", ",\"name_localizations\":{\"de\":\"y\"}") + "]");

    assertThat(bot.get(COMMANDS).body().path(0).has("name_localizations")).isFalse();
    var whole = bot.get(COMMANDS + "?with_localizations=true").body().path(0);
    assertThat(whole.at("/name_localizations/de").asText()).isEqualTo("y");
  }

  @Test
  void a_guild_has_commands_of_its_own() {
    var guild = users.state("ana").at("/guild/id").asText();
    var own = "/applications/700000000000000000/guilds/" + guild + "/commands";
    bot.send("PUT", COMMANDS, "[" + Bodies.PING + "]");

    bot.send("PUT", own, "[{\"name\":\"ping\",\"description\":\"Ours\"}]");

    assertThat(users.state("ana").path("commands").findValuesAsText("description"))
        .containsExactly("Ours");
    var direct = users.get("state?user=ana&channel=dm").path("commands");
    assertThat(direct.findValuesAsText("description")).containsExactly("Answers");
    bot.send("PUT", own, "[]");
    var nowhere = "/applications/700000000000000000/guilds/1/commands";
    assertThat(bot.get(nowhere).code()).isEqualTo(10004);
    assertThat(bot.get("/applications/1/commands").code()).isEqualTo(10002);
  }

  @Test
  void a_command_is_offered_to_those_who_have_its_permissions() {
    bot.send(
        "PUT",
        COMMANDS,
        "[%s,%s]"
            .formatted(
                command("ban", ",\"default_member_permissions\":\"4\""),
                command("rule", ",\"default_member_permissions\":\"0\",\"contexts\":[0]")));
    users.post("users", UserApi.parse("{\"name\":\"mod\",\"permissions\":\"2147483652\"}"));

    assertThat(offered("ana")).isEmpty();
    assertThat(offered("mod")).containsExactly("ban");
    assertThat(offered("owner")).containsExactly("ban", "rule");
    assertThat(users.act("ana", "/ban").path("refused").asText()).contains("no command /ban");
  }

  private List<String> offered(String user) {
    return users
        .state(user)
        .path("commands")
        .valueStream()
        .map(command -> command.path("name").asText())
        .toList();
  }
}
