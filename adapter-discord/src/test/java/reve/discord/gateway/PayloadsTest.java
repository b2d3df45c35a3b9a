package reve.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reve.discord.pipeline.Message;
import reve.discord.shared.Asker;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Form;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;

class PayloadsTest {
  private final Asker ana = new Asker(new PlayerId(1), new PlayerName("Ana"), Locale.ENGLISH, 9);

  @Property(tries = 500)
  void whatever_a_view_says_discord_can_take(@ForAll("replies") Reply reply) {
    JsonNode json = json(Payloads.message(Message.plain(reply)));

    assertThat(json.path("content").asText()).hasSizeLessThanOrEqualTo(2_000);
    json.path("embeds").forEach(PayloadsTest::assertEmbedFits);
    assertThat(json.path("components")).hasSizeLessThanOrEqualTo(5);
    for (JsonNode row : json.path("components")) {
      assertThat(row.path("components")).hasSizeBetween(1, 5);
    }
  }

  private static void assertEmbedFits(JsonNode embed) {
    JsonNode fields = embed.path("fields");
    assertThat(fields).hasSizeLessThanOrEqualTo(25);
    int total =
        length(embed.path("title"), 256)
            + length(embed.path("description"), 4_096)
            + length(embed.path("footer").path("text"), 2_048);
    for (JsonNode field : fields) {
      assertThat(field.path("name").asText()).isNotBlank();
      assertThat(field.path("value").asText()).isNotBlank();
      total += length(field.path("name"), 256) + length(field.path("value"), 1_024);
    }
    assertThat(total).isLessThanOrEqualTo(6_000);
  }

  private static int length(JsonNode text, int longest) {
    assertThat(text.asText()).hasSizeLessThanOrEqualTo(longest);
    return text.asText().length();
  }

  @Example
  void a_text_cut_short_ends_in_a_sign_and_breaks_no_character() {
    assertThat(Fitting.cut("abcdef", 4)).isEqualTo("abc…");
    assertThat(Fitting.cut("ab🌙🌙🌙", 4)).isEqualTo("ab…");
  }

  @Example
  void a_private_message_says_so_and_a_public_one_does_not() {
    assertThat(Payloads.message(Message.plain(Reply.titled("x").privately())))
        .containsEntry("flags", 64);
    assertThat(Payloads.message(Message.plain(Reply.titled("x")))).doesNotContainKey("flags");
  }

  @Example
  void a_refusal_needs_no_permission_to_embed() {
    Map<String, Object> json = Payloads.message(Message.plain(Reply.refusal("no")));

    assertThat(json).containsEntry("content", "no").containsEntry("embeds", List.of());
  }

  @Example
  void what_is_edited_loses_what_it_was() {
    Map<String, Object> json = Payloads.body(Message.plain(Reply.titled("x")));

    assertThat(json)
        .containsEntry("attachments", List.of())
        .containsEntry("components", List.of())
        .containsEntry("content", "");
  }

  @Example
  void nobody_is_ever_mentioned() {
    assertThat(Payloads.message(Message.plain(Reply.titled("@everyone"))))
        .containsEntry("allowed_mentions", Map.of("parse", List.of()));
  }

  @Example
  void a_form_fits() {
    Form form =
        new Form(
            CustomId.of("craft", "run", ana),
            "t".repeat(60),
            List.of(new Form.Line("amount", "l".repeat(60), "p".repeat(200), 10)));

    JsonNode json = json(Payloads.form(form));

    assertThat(json.path("title").asText()).hasSize(45);
    JsonNode line = json.path("components").path(0).path("components").path(0);
    assertThat(line.path("label").asText()).hasSize(45);
    assertThat(line.path("placeholder").asText()).hasSize(100);
  }

  @Provide
  Arbitrary<Reply> replies() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of("", " ", "x", "🌙".repeat(200), "y".repeat(1_100), "z".repeat(9_000)),
            Arbitraries.strings().ofMaxLength(30));
    Arbitrary<List<String>> many = texts.list().ofMaxSize(30);
    return Combinators.combine(texts, texts, many, many, texts).as(this::reply);
  }

  private Reply reply(
      String title, String text, List<String> fields, List<String> labels, String footer) {
    Reply reply = Reply.titled(title).text(text).footer(footer);
    for (String field : fields) {
      reply = reply.field(field, field);
    }
    for (int i = 0; i < labels.size(); i++) {
      CustomId id = CustomId.of("help", "feature", ana, String.valueOf(i));
      String label = labels.get(i);
      Control control =
          i % 3 == 0
              ? new Select(id, label, List.of(new Choice("v", "", label, label, false)))
              : Button.plain("🌙", label, id);
      reply = reply.row(new Row(Collections.nCopies(i % 7 + 1, control)));
    }
    return reply;
  }

  private static JsonNode json(Object payload) {
    return new ObjectMapper().valueToTree(payload);
  }
}
