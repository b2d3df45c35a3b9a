package reve.discordlocal.check;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/** What Discord asks of the embeds of one message. */
record EmbedRules(MediaRules media) {
  private static final int EMBEDS = 10;
  private static final int ALL_TEXT = 6_000;
  private static final int TITLE = 256;
  private static final int DESCRIPTION = 4_096;
  private static final int FIELDS = 25;
  private static final int FIELD_NAME = 256;
  private static final int FIELD_VALUE = 1_024;
  private static final int FOOTER = 2_048;
  private static final int AUTHOR = 256;
  private static final int COLOUR = 0xFFFFFF;

  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "type",
          "description",
          "url",
          "timestamp",
          "color",
          "footer",
          "image",
          "thumbnail",
          "video",
          "provider",
          "author",
          "fields",
          "flags",
          "id");
  private static final Set<String> PICTURE =
      Set.of(
          "url",
          "proxy_url",
          "height",
          "width",
          "content_type",
          "placeholder",
          "placeholder_version",
          "description",
          "flags");
  private static final Set<String> FOOTER_FIELDS = Set.of("text", "icon_url", "proxy_icon_url");
  private static final Set<String> AUTHOR_FIELDS =
      Set.of("name", "url", "icon_url", "proxy_icon_url");
  private static final Set<String> FIELD_FIELDS = Set.of("name", "value", "inline");

  void check(Form embeds) {
    var characters = 0;
    for (var embed : embeds.items(0, EMBEDS)) {
      characters += embed.object(KNOWN) ? characters(embed) : 0;
    }
    if (characters > ALL_TEXT) {
      embeds.complain(
          "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of %d".formatted(ALL_TEXT));
    }
  }

  private int characters(Form embed) {
    embed.field("color").integer(0, COLOUR);
    timestamp(embed.field("timestamp"));
    media.link(embed.field("url"));
    for (var name : List.of("image", "thumbnail", "video")) {
      picture(embed.field(name));
    }
    var title = embed.field("title").text(TITLE).length();
    var description = embed.field("description").text(DESCRIPTION).length();
    return title
        + description
        + footer(embed.field("footer"))
        + author(embed.field("author"))
        + fields(embed.field("fields"));
  }

  private void picture(Form picture) {
    if (picture.present() && picture.object(PICTURE)) {
      media.media(picture.field("url").required());
    }
  }

  private int footer(Form footer) {
    if (!footer.present() || !footer.object(FOOTER_FIELDS)) {
      return 0;
    }
    media.media(footer.field("icon_url"));
    return footer.field("text").required().text(FOOTER).length();
  }

  private int author(Form author) {
    if (!author.present() || !author.object(AUTHOR_FIELDS)) {
      return 0;
    }
    media.media(author.field("icon_url"));
    media.link(author.field("url"));
    return author.field("name").required().text(AUTHOR).length();
  }

  private static int fields(Form fields) {
    var characters = 0;
    for (var field : fields.items(0, FIELDS)) {
      if (field.object(FIELD_FIELDS)) {
        field.field("inline").flag();
        characters += filled(field.field("name"), FIELD_NAME);
        characters += filled(field.field("value"), FIELD_VALUE);
      }
    }
    return characters;
  }

  private static int filled(Form text, int most) {
    if (text.string().isBlank()) {
      text.complain("BASE_TYPE_REQUIRED", "This field is required");
    }
    return text.text(most).length();
  }

  private static void timestamp(Form timestamp) {
    if (!timestamp.present()) {
      return;
    }
    try {
      OffsetDateTime.parse(timestamp.string());
    } catch (DateTimeParseException malformed) {
      timestamp.complain(
          "DATE_TIME_TYPE_PARSE",
          "Could not parse %s. Should be ISO8601.".formatted(timestamp.node()));
    }
  }
}
