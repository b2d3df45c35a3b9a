package reve.discord.notification;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.notification.NoticeType;
import reve.game.notification.SwitchNotices;
import reve.game.notification.SwitchOutcome;
import reve.game.notification.ViewNotices;
import reve.game.shared.LimitRules;

/** {@code /notifications}: of what the player wants to be told. */
public final class NotificationsCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final ViewNotices view;
  private final SwitchNotices switches;
  private final NotificationViews views;

  public NotificationsCommand(ViewNotices view, SwitchNotices switches, NotificationViews views) {
    this.view = view;
    this.switches = switches;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("notification", NotificationViews.NOTIFICATIONS, TERMS);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(view.wishes(call.asker().player()), call.asker());
  }

  /** A type, or direct messages where there is none, and whether it is wanted. */
  private record Wish(Optional<NoticeType> type, boolean wanted) {}

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(NotificationViews.SET, TERMS, NotificationsCommand::wish, this::turn));
  }

  private static Optional<Wish> wish(Pressed pressed) {
    return pressed
        .argument(0)
        .filter(what ->
            what.equals(NotificationViews.DIRECT) || NotificationViews.type(what).isPresent())
        .flatMap(what ->
            pressed
                .argument(1)
                .map(
                    on -> new Wish(NotificationViews.type(what), on.equals(NotificationViews.ON))));
  }

  private Reply turn(Call call, Wish wish) {
    return views.of(
        switches.handle(
            new SwitchNotices.Command(
                call.id(),
                call.asker().player(),
                wish.type(),
                wish.wanted(),
                call.asker().locale())),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(SwitchOutcome.class, views::of));
  }
}
