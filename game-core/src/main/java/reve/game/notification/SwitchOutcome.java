package reve.game.notification;

import reve.game.notification.NoticeSettings.Wishes;

/** Everything that can come of switching a kind of notice. */
public sealed interface SwitchOutcome {
  record Switched(Wishes wishes) implements SwitchOutcome {}
}
