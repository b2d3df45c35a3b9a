package reve.discordlocal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.discordlocal.model.Attachments.Upload;
import reve.discordlocal.model.Message;

/** What Discord asks of a bot's first answer to an interaction. */
public final class CallbackRules {
  private CallbackRules() {}

  /**
   * Refuses an answer that is not in order.
   *
   * @param allowed the callback types that such an interaction may get
   * @param before the message that the answer would change
   * @param focused the type of the option that the user is typing, for an autocomplete
   */
  public static void check(
      JsonNode body,
      List<Upload> uploads,
      Set<Integer> allowed,
      Optional<Message> before,
      int focused) {
    var form = Form.of(body);
    if (form.object(Set.of("type", "data"))) {
      var data = form.field("data");
      switch (form.field("type").required().oneOf(numbers(allowed)).number(0)) {
        case CallbackType.MESSAGE -> MessageRules.note(data.required(), uploads, Optional.empty());
        case CallbackType.DEFERRED_MESSAGE -> MessageRules.note(data, uploads, Optional.empty());
        case CallbackType.UPDATE -> MessageRules.note(data.required(), uploads, before);
        case CallbackType.CHOICES -> choices(data.required(), focused);
        case CallbackType.MODAL -> new ModalRules().check(data.required());
        default -> {}
      }
    }
    form.refuseIfWrong();
  }

  private static int[] numbers(Set<Integer> allowed) {
    return allowed.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static void choices(Form data, int focused) {
    if (data.present() && data.object(Set.of("choices"))) {
      OptionRules.choices(data.field("choices").required(), focused);
    }
  }
}
