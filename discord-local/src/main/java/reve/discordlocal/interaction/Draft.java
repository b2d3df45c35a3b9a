package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import reve.discordlocal.model.Attachments.Upload;

/** A message as a bot sent it, found to be in order but not yet posted. */
public record Draft(JsonNode body, List<Upload> uploads) {
  public Draft {
    uploads = List.copyOf(uploads);
  }

  int flags() {
    return body.path("flags").asInt();
  }
}
