package reve.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
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

  @Property(tries = 300)
  void whatever_a_view_says_discord_can_take(@ForAll("replies") Reply reply) {
    Map<String, Object> json = Payloads.message(Message.plain(reply));

    assertThat((String) json.get("content")).hasSizeLessThanOrEqualTo(2_000);
    for (Object embed : list(json.get("embeds"))) {
      assertEmbedFits(map(embed));
    }
    assertThat(list(json.get("components"))).hasSizeLessThanOrEqualTo(5);
    for (Object row : list(json.get("components"))) {
      assertThat(list(map(row).get("components"))).hasSizeBetween(1, 5);
    }
  }

  private static void assertEmbedFits(Map<?, ?> embed) {
    int total = length(embed, "title", 256) + length(embed, "description", 4_096);
    if (embed.get("footer") != null) {
      total += length(map(embed.get("footer")), "text", 2_048);
    }
    List<?> fields = list(embed.get("fields"));
    assertThat(fields).hasSizeLessThanOrEqualTo(25);
    for (Object field : fields) {
      assertThat((String) map(field).get("name")).isNotBlank();
      assertThat((String) map(field).get("value")).isNotBlank();
      total += length(map(field), "name", 256) + length(map(field), "value", 1_024);
    }
    assertThat(total).isLessThanOrEqualTo(6_000);
  }

  private static int length(Map<?, ?> json, String name, int longest) {
    Object text = json.get(name);
    if (text == null) {
      return 0;
    }
    assertThat(text.toString()).hasSizeLessThanOrEqualTo(longest);
    return text.toString().length();
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

    Map<String, Object> json = Payloads.form(form);

    assertThat(json.get("title").toString()).hasSize(45);
    Map<?, ?> line = map(list(map(list(json.get("components")).getFirst()).get("components")).getFirst());
    assertThat(line.get("label").toString()).hasSize(45);
    assertThat(line.get("placeholder").toString()).hasSize(100);
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
      reply = reply.row(new Row(java.util.Collections.nCopies(i % 7 + 1, control)));
    }
    return reply;
  }

  private static List<?> list(Object json) {
    return List.copyOf((Collection<?>) json);
  }

  private static Map<?, ?> map(Object json) {
    return (Map<?, ?>) json;
  }
}
