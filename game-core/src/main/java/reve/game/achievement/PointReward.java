package reve.game.achievement;

import java.util.Optional;
import reve.game.economy.Reward;
import reve.game.shared.LocalText;

/** What so many points of all achievements together give once. */
public record PointReward(AchievementId id, int points, Reward reward, Optional<LocalText> title) {}
