package reve.discord.friend;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.friend.FriendCodeOutcome;
import reve.game.friend.ShowFriendCode;
import reve.game.shared.LimitRules;

/** {@code /friend code}: by which code a player is found. */
public final class FriendCodeCommand implements SlashCommand {
  private final ShowFriendCode show;
  private final FriendViews views;

  public FriendCodeCommand(ShowFriendCode show, FriendViews views) {
    this.show = show;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("friend", "friend code", Terms.privately(LimitRules.GENERAL));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        show.handle(new ShowFriendCode.Command(call.id(), call.asker().player())), call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(FriendCodeOutcome.class, views::of));
  }
}
