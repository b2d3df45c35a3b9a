package reve.discord.privacy;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.privacy.ForgetPerson;

/** {@code /privacy delete}: everything that is kept about the player goes, asked for twice. */
public final class DeleteCommand implements SlashCommand {
  private final ForgetPerson forget;
  private final PrivacyViews views;

  public DeleteCommand(ForgetPerson forget, PrivacyViews views) {
    this.forget = forget;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("privacy", PrivacyViews.DELETE, PrivacyViews.TERMS);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.first(call.asker());
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(
            PrivacyViews.REFRAIN,
            PrivacyViews.TERMS,
            Optional::of,
            (call, pressed) -> views.refrained(call.asker())),
        Action.inPlace(
            PrivacyViews.ASK,
            PrivacyViews.TERMS,
            Optional::of,
            (call, pressed) -> views.second(call.asker())),
        Action.inPlace(
            PrivacyViews.SURE,
            PrivacyViews.TERMS,
            Optional::of,
            (call, pressed) ->
                views.of(
                    forget.handle(new ForgetPerson.Command(call.id(), call.asker().player())),
                    call.asker())));
  }
}
