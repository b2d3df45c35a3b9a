package reve.persistence.notification;

import static reve.persistence.schema.tables.NoticeDirectTable.NOTICE_DIRECT;
import static reve.persistence.schema.tables.NoticeSwitchTable.NOTICE_SWITCH;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.game.notification.NoticeSettings;
import reve.game.notification.NoticeType;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.NoticeDirectRow;
import reve.persistence.schema.tables.records.NoticeSwitchRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps what players want to be told in tables {@code notice_switch} and {@code notice_direct}. */
public final class JooqNoticeSettings implements NoticeSettings {
  private static final Lookup<Map<NoticeType, Boolean>> SWITCHES =
      Lookup.of(NOTICE_SWITCH, JooqNoticeSettings::said);
  private static final Lookup<Optional<Locale>> DIRECT =
      Lookup.of(NOTICE_DIRECT, JooqNoticeSettings::language);

  @Override
  public Wishes of(PlayerId player) {
    Transaction transaction = Transaction.of(player);
    return new Wishes(transaction.recall(player, SWITCHES), transaction.recall(player, DIRECT));
  }

  private static Map<NoticeType, Boolean> said(List<NoticeSwitchRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> NoticeType.valueOf(row.getType()), NoticeSwitchRow::getWanted));
  }

  private static Optional<Locale> language(List<NoticeDirectRow> rows) {
    return rows.stream()
        .filter(NoticeDirectRow::getWanted)
        .map(row -> Locale.forLanguageTag(row.getLanguage()))
        .findFirst();
  }

  @Override
  public void put(PlayerId player, NoticeType type, boolean wanted) {
    Transaction transaction = Transaction.of(player);
    transaction.put(new NoticeSwitchRow(player.value(), type.name(), wanted));
    transaction
        .remembered(player, SWITCHES)
        .ifPresent(known -> {
          Map<NoticeType, Boolean> changed = new HashMap<>(known);
          changed.put(type, wanted);
          transaction.remember(player, SWITCHES, Map.copyOf(changed));
        });
  }

  @Override
  public void putDirect(PlayerId player, boolean wanted, Locale language) {
    Transaction transaction = Transaction.of(player);
    transaction.put(new NoticeDirectRow(player.value(), wanted, language.toLanguageTag()));
    transaction.remember(player, DIRECT, Optional.of(language).filter(_ -> wanted));
  }
}
