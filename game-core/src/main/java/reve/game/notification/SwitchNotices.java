package reve.game.notification;

import java.util.Locale;
import java.util.Optional;
import reve.game.notification.NoticeSettings.Wishes;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player says of what they want to be told, and whether by direct messages too. */
public final class SwitchNotices {

  /** Without a type it is about direct messages, which are written in the language. */
  public record Command(
      CommandId id, PlayerId player, Optional<NoticeType> type, boolean wanted, Locale language) {}

  private final UnitOfWork unitOfWork;
  private final NoticeSettings settings;

  public SwitchNotices(UnitOfWork unitOfWork, NoticeSettings settings) {
    this.unitOfWork = unitOfWork;
    this.settings = settings;
  }

  public SwitchOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), SwitchOutcome.class, unit -> turn(command, unit));
  }

  private SwitchOutcome turn(Command command, Unit unit) {
    PlayerId player = command.player();
    Wishes before = settings.of(player);
    unit.journal()
        .record(
            new NotificationSwitched(
                player, command.type().map(NoticeType::name).orElse("direct"), command.wanted()));
    if (command.type().isPresent()) {
      NoticeType type = command.type().get();
      settings.put(player, type, command.wanted());
      return new SwitchOutcome.Switched(before.saying(type, command.wanted()));
    }
    settings.putDirect(player, command.wanted(), command.language());
    return new SwitchOutcome.Switched(
        before.directly(Optional.of(command.language()).filter(_ -> command.wanted())));
  }
}
