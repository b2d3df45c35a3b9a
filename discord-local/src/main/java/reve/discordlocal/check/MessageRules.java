package reve.discordlocal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reve.discordlocal.model.Attachment;
import reve.discordlocal.model.Attachments.Upload;
import reve.discordlocal.model.Message;

/** What Discord asks of a message before it posts or changes it. */
public final class MessageRules {
  private static final int CONTENT = 2_000;
  private static final int FILES = 10;
  private static final int ALTERNATIVE_TEXT = 1_024;
  private static final int NONCE = 25;

  private static final Set<String> COMMON =
      Set.of("content", "embeds", "allowed_mentions", "components", "attachments", "flags", "tts");
  private static final Set<String> POSTED =
      with(COMMON, "nonce", "enforce_nonce", "message_reference", "sticker_ids");
  private static final Set<String> FOLLOWING =
      with(COMMON, "username", "avatar_url", "thread_name", "applied_tags");
  private static final List<String> LEGACY = List.of("content", "embeds");

  private final Form body;
  private final List<Upload> uploads;
  private final Optional<Message> before;

  private MessageRules(Form body, List<Upload> uploads, Optional<Message> before) {
    this.body = body;
    this.uploads = uploads;
    this.before = before;
  }

  /** Refuses a body that a bot may not post to a channel. */
  public static void checkPost(JsonNode body, List<Upload> uploads) {
    check(Form.of(body), POSTED, uploads, Optional.empty());
  }

  /** Refuses a body that may not follow an answered interaction. */
  public static void checkFollowUp(JsonNode body, List<Upload> uploads) {
    check(Form.of(body), FOLLOWING, uploads, Optional.empty());
  }

  /** Refuses a change that this message may not undergo. */
  public static void checkEdit(JsonNode body, List<Upload> uploads, Message before) {
    check(Form.of(body), FOLLOWING, uploads, Optional.of(before));
  }

  private static void check(
      Form body, Set<String> known, List<Upload> uploads, Optional<Message> before) {
    new MessageRules(body, uploads, before).note(known);
    body.refuseIfWrong();
  }

  /** Notes what is wrong with the message that a callback carries. */
  static void note(Form data, List<Upload> uploads, Optional<Message> before) {
    if (data.present()) {
      new MessageRules(data, uploads, before).note(COMMON);
    }
  }

  private void note(Set<String> known) {
    if (!body.object(known)) {
      return;
    }
    var media = new MediaRules(filenames());
    var v2 = becomesV2();
    body.field("content").text(CONTENT);
    body.field("tts").flag();
    body.field("flags").integer(0, Integer.MAX_VALUE);
    body.field("nonce").text(NONCE);
    new EmbedRules(media).check(body.field("embeds"));
    new ComponentRules(media).check(body.field("components"), v2);
    allowedMentions(body.field("allowed_mentions"));
    attachments(body.field("attachments"));
    if (v2) {
      LEGACY.forEach(this::absentWithV2);
    }
    if (uploads.size() > FILES) {
      body.field("files")
          .complain("BASE_TYPE_MAX_LENGTH", "Must be %d or fewer in length.".formatted(FILES));
    }
  }

  private boolean becomesV2() {
    var flagged = (body.field("flags").number(0) & Message.COMPONENTS_V2) != 0;
    return flagged || before.map(Message::componentsV2).orElse(false);
  }

  private void absentWithV2(String field) {
    var given = body.field(field);
    var filled = !given.node().isEmpty() || !given.string().isEmpty();
    var stays =
        given.node().isMissingNode()
            && before.filter(message -> standsIn(message, field)).isPresent();
    if (filled || stays) {
      given.complain(
          "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
          "The '%s' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
              .formatted(field));
    }
  }

  private static boolean standsIn(Message message, String field) {
    var value = message.json().path(field);
    return value.isTextual() ? !value.textValue().isEmpty() : !value.isEmpty();
  }

  private static void allowedMentions(Form mentions) {
    if (!mentions.present()
        || !mentions.object(Set.of("parse", "roles", "users", "replied_user"))) {
      return;
    }
    for (var kind : mentions.field("parse").items(0, 3)) {
      if (!Set.of("roles", "users", "everyone").contains(kind.string())) {
        kind.complain("BASE_TYPE_CHOICES", "Value must be one of {'roles', 'users', 'everyone'}.");
      }
    }
    mentions.field("roles").items(0, 100).forEach(Form::snowflake);
    mentions.field("users").items(0, 100).forEach(Form::snowflake);
    mentions.field("replied_user").flag();
  }

  private void attachments(Form attachments) {
    var known = uploads.stream().map(upload -> Integer.toString(upload.index()));
    var ids = known.collect(Collectors.toSet());
    before.ifPresent(message -> message.files().forEach(file -> ids.add(file.id().toString())));
    for (var attachment : attachments.items(0, FILES)) {
      if (!attachment.node().isObject()) {
        attachment.object(Set.of());
        continue;
      }
      attachment.field("description").text(ALTERNATIVE_TEXT);
      var id = attachment.field("id").required();
      if (id.present() && !ids.contains(id.node().asText())) {
        id.complain("ATTACHMENT_NOT_FOUND", "No file of this message has this id.");
      }
    }
  }

  private Set<String> filenames() {
    var names = uploads.stream().map(Upload::filename).collect(Collectors.toSet());
    before.ifPresent(
        message -> message.files().stream().map(Attachment::filename).forEach(names::add));
    return names;
  }

  private static Set<String> with(Set<String> fields, String... more) {
    var all = new HashSet<>(fields);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }
}
