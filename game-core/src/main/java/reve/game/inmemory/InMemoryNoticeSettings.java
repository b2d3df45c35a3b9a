package reve.game.inmemory;

import java.util.Locale;
import java.util.Optional;
import reve.game.notification.NoticeSettings;
import reve.game.notification.NoticeType;
import reve.game.shared.PlayerId;

/** Keeps in memory what players want to be told. */
public final class InMemoryNoticeSettings implements NoticeSettings {
  private final InMemoryDatabase database;

  public InMemoryNoticeSettings(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Wishes of(PlayerId player) {
    return database.wishes.find(player).orElse(Wishes.NONE);
  }

  @Override
  public void put(PlayerId player, NoticeType type, boolean wanted) {
    database.wishes.put(player, of(player).saying(type, wanted));
  }

  @Override
  public void putDirect(PlayerId player, boolean wanted, Locale language) {
    database.wishes.put(player, of(player).directly(Optional.of(language).filter(_ -> wanted)));
  }
}
