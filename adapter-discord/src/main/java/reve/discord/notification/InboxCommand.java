package reve.discord.notification;

import java.util.List;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.notification.Inbox.Key;
import reve.game.notification.ViewNotices;
import reve.game.shared.LimitRules;
import reve.game.shared.Turn;

/** {@code /inbox}: what the player was told; it is read once it was shown. */
public final class InboxCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final ViewNotices view;
  private final InboxViews views;

  public InboxCommand(ViewNotices view, InboxViews views) {
    this.view = view;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("notification", InboxViews.INBOX, TERMS);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return page(call, new Turn.First<>());
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(Action.inPlace(InboxViews.PAGE, TERMS, InboxViews.PAGER::turn, this::page));
  }

  private Reply page(Call call, Turn<Key> turn) {
    return views.of(view.open(call.asker().player(), turn), call.asker());
  }
}
