package reve.discord.friend;

import static reve.discord.text.Arg.with;

import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.discord.text.Voice;
import reve.game.friend.FindFriend;
import reve.game.friend.FriendCode;
import reve.game.shared.LimitRules;

/** {@code /friend find}: who is found by a code. */
public final class FriendFindCommand implements SlashCommand {
  private static final Option<FriendCode> CODE =
      Option.text("code", FriendFindCommand::read).demanded();

  private final FindFriend find;
  private final FriendViews views;

  public FriendFindCommand(FindFriend find, FriendViews views) {
    this.find = find;
    this.views = views;
  }

  private static Parsed<FriendCode> read(String typed) {
    return Parsed.of(
        FriendCode.read(typed),
        "friend.bad_code",
        with("typed", Voice.asTyped(typed)),
        with("example", FriendViews.EXAMPLE));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("friend", "friend find", Terms.privately(LimitRules.GENERAL), CODE);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        find.handle(new FindFriend.Question(call.asker().player(), arguments.demand(CODE))),
        call.asker());
  }
}
