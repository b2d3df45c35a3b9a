package reve.game.player;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import reve.game.esprit.EspritId;
import reve.game.shared.PlayerId;

/** Someone who plays; the leader and up to two supports are the team, each another Esprit. */
public record Player(
    PlayerId id,
    PlayerName name,
    ClassId playerClass,
    int level,
    long xp,
    int levelCap,
    Reserve energy,
    Reserve stamina,
    EspritId leader,
    List<EspritId> supports,
    Instant startedAt) {
  public static final int MOST_SUPPORTS = 2;

  public Player {
    supports = List.copyOf(supports);
    if (supports.size() > MOST_SUPPORTS
        || !Collections.disjoint(supports, Set.of(leader))
        || Set.copyOf(supports).size() != supports.size()) {
      throw new IllegalArgumentException(
          "a team has three different members: " + leader + supports);
    }
  }

  public Player withName(PlayerName changed) {
    return new Player(
        id,
        changed,
        playerClass,
        level,
        xp,
        levelCap,
        energy,
        stamina,
        leader,
        supports,
        startedAt);
  }

  public Player withEnergy(Reserve changed) {
    return new Player(
        id, name, playerClass, level, xp, levelCap, changed, stamina, leader, supports, startedAt);
  }

  public Player withStamina(Reserve changed) {
    return new Player(
        id, name, playerClass, level, xp, levelCap, energy, changed, leader, supports, startedAt);
  }

  public Player withClass(ClassId changed) {
    return new Player(
        id, name, changed, level, xp, levelCap, energy, stamina, leader, supports, startedAt);
  }

  public Player withLevel(int changed, long xpTowardsNext) {
    return new Player(
        id,
        name,
        playerClass,
        changed,
        xpTowardsNext,
        levelCap,
        energy,
        stamina,
        leader,
        supports,
        startedAt);
  }

  public Player withLevelCap(int changed) {
    return new Player(
        id, name, playerClass, level, xp, changed, energy, stamina, leader, supports, startedAt);
  }

  /** With a team of up to three different members. */
  public Player withTeam(EspritId leading, List<EspritId> supporting) {
    return new Player(
        id,
        name,
        playerClass,
        level,
        xp,
        levelCap,
        energy,
        stamina,
        leading,
        supporting,
        startedAt);
  }

  /** Points of energy or stamina, and the instant since which they have been growing. */
  public record Reserve(long points, Instant since) {}
}
