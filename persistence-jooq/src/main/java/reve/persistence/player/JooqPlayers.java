package reve.persistence.player;

import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.util.Optional;
import org.jooq.impl.DSL;
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
import reve.persistence.shared.Transaction;

/** Keeps the players in table {@code player}. */
public final class JooqPlayers implements Players {
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
                row.getStartedAt()));
  }
}
