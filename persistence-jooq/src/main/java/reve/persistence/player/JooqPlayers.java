package reve.persistence.player;

import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import reve.game.esprit.EspritId;
import reve.game.player.ClassId;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.player.PlayerName;
import reve.game.player.Players;
import reve.game.player.Registration;
import reve.game.player.Registration.Playing;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.PlayerRow;
import reve.persistence.shared.KnownPlayer;
import reve.persistence.shared.RowChange;
import reve.persistence.shared.Transaction;

/** Keeps the players in table {@code player}. */
public final class JooqPlayers implements Players {
  /** What of a player changes while they play. */
  private static final List<Field<?>> CHANGING =
      List.of(
          PLAYER.NAME,
          PLAYER.CLASS,
          PLAYER.LEVEL,
          PLAYER.XP,
          PLAYER.LEVEL_CAP,
          PLAYER.ENERGY,
          PLAYER.ENERGY_SINCE,
          PLAYER.STAMINA,
          PLAYER.STAMINA_SINCE,
          PLAYER.LEADER,
          PLAYER.SUPPORT_1,
          PLAYER.SUPPORT_2);

  private static final RowChange SAVE =
      RowChange.of(
          PLAYER,
          DSL.update(PLAYER)
              .set(parameters())
              .where(
                  PLAYER.PLAYER_ID.eq(DSL.param("player", Long.class)),
                  PLAYER.STARTED_AT.isNotNull()));

  private static Map<Field<?>, Field<?>> parameters() {
    Map<Field<?>, Field<?>> parameters = new LinkedHashMap<>();
    CHANGING.forEach(
        field -> parameters.put(field, DSL.param(field.getName(), field.getDataType())));
    return parameters;
  }

  @Override
  public Optional<Registration> find(PlayerId player) {
    return known(player).row().map(JooqPlayers::registration);
  }

  private static KnownPlayer known(PlayerId player) {
    return Transaction.of(player).recall(player, KnownPlayer.LOOKUP);
  }

  @Override
  public void accept(PolicyAccepted accepted) {
    PlayerId player = accepted.player();
    if (known(player).row().isPresent()) {
      throw new IllegalStateException("stored already: player " + player.value());
    }
    PlayerRow row = new PlayerRow();
    row.setPlayerId(player.value());
    row.setActs(0L);
    row.setPolicyVersion(accepted.version());
    row.setAcceptedAt(accepted.at());
    Transaction.of(player).insert(row);
    Transaction.of(player)
        .remember(player, KnownPlayer.LOOKUP, new KnownPlayer(Optional.of(row.into(PLAYER))));
  }

  @Override
  public void start(Player player) {
    PlayerRow row =
        known(player.id())
            .row()
            .filter(known -> known.getStartedAt() == null)
            .orElseThrow(() ->
                new IllegalStateException("not about to start: player " + player.id().value()));
    row.touched(false);
    fill(row, player);
    Transaction.of(player.id())
        .change(
            PLAYER,
            DSL.update(PLAYER)
                .set(row)
                .where(PLAYER.PLAYER_ID.eq(player.id().value()), PLAYER.STARTED_AT.isNull()));
  }

  @Override
  public void save(Player player) {
    PlayerRow row =
        known(player.id())
            .row()
            .filter(known -> known.getStartedAt() != null)
            .orElseThrow(
                () -> new IllegalStateException("does not play: player " + player.id().value()));
    fill(row, player);
    Transaction.of(player.id())
        .changeOnce(
            SAVE.with(
                Stream.concat(CHANGING.stream().map(row::get), Stream.of(player.id().value()))
                    .toArray()));
  }

  /** The row is the one that the unit remembers, so that it finds the player started. */
  private static void fill(PlayerRow row, Player player) {
    row.setStartedAt(player.startedAt());
    row.setName(player.name().value());
    row.setClass_(player.playerClass().value());
    row.setLevel(player.level());
    row.setXp(player.xp());
    row.setLevelCap(player.levelCap());
    row.setEnergy(player.energy().points());
    row.setEnergySince(player.energy().since());
    row.setStamina(player.stamina().points());
    row.setStaminaSince(player.stamina().since());
    row.setLeader(player.leader().value());
    row.setSupport_1(support(player, 0));
    row.setSupport_2(support(player, 1));
  }

  private static @Nullable String support(Player player, int place) {
    return player.supports().size() > place ? player.supports().get(place).value() : null;
  }

  private static Registration registration(PlayerRow row) {
    PlayerId id = new PlayerId(row.getPlayerId());
    return row.getStartedAt() == null
        ? new PolicyAccepted(id, row.getPolicyVersion(), row.getAcceptedAt())
        : new Playing(
            new Player(
                id,
                new PlayerName(row.getName()),
                new ClassId(row.getClass_()),
                row.getLevel(),
                row.getXp(),
                row.getLevelCap(),
                new Reserve(row.getEnergy(), row.getEnergySince()),
                new Reserve(row.getStamina(), row.getStaminaSince()),
                new EspritId(row.getLeader()),
                Stream.of(row.getSupport_1(), row.getSupport_2())
                    .filter(Objects::nonNull)
                    .map(EspritId::new)
                    .toList(),
                row.getStartedAt()));
  }
}
