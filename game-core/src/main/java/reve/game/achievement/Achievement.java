package reve.game.achievement;

import reve.game.economy.Reward;
import reve.game.shared.LocalText;

/** Something that is unlocked once by having done so much, with points and a reward. */
public record Achievement(
    AchievementId id,
    CategoryId category,
    LocalText names,
    Requirement needs,
    long count,
    int points,
    Reward reward) {}
