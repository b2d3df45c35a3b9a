package reve.discordlocal.rest;

import java.util.List;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.interaction.Answers;
import reve.discordlocal.interaction.FollowUps;

/** Callbacks to interactions, and what follows them under the interaction's token. */
public final class InteractionRoutes {
  private final Answers answers;
  private final FollowUps followUps;

  public InteractionRoutes(Answers answers, FollowUps followUps) {
    this.answers = answers;
    this.followUps = followUps;
  }

  public List<Route> all() {
    return List.of(
        Route.open("POST /interactions/*/*/callback", this::callback),
        Route.open("POST /webhooks/*/*", this::post),
        Route.open("GET /webhooks/*/*/messages/*", this::get),
        Route.open("PATCH /webhooks/*/*/messages/*", this::edit),
        Route.open("DELETE /webhooks/*/*/messages/*", this::delete));
  }

  private RestReply callback(RestRequest request) {
    var id = request.id(1, DiscordError.unknownInteraction());
    var response = answers.answer(id, request.step(2), request.object(), request.uploads());
    return request.asked("with_response") ? RestReply.ok(response) : RestReply.noContent();
  }

  private RestReply post(RestRequest request) {
    return RestReply.ok(followUps.post(request.step(2), request.draft()).json());
  }

  private RestReply get(RestRequest request) {
    return RestReply.ok(followUps.get(request.step(2), request.step(4)).json());
  }

  private RestReply edit(RestRequest request) {
    return RestReply.ok(followUps.edit(request.step(2), request.step(4), request.draft()).json());
  }

  private RestReply delete(RestRequest request) {
    followUps.delete(request.step(2), request.step(4));
    return RestReply.noContent();
  }
}
