package reve.game.testworld;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.achievement.Achievements;
import reve.game.codex.Codex;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.echo.EchoRecords;
import reve.game.economy.Balances;
import reve.game.economy.DailyClaims.DailyClaim;
import reve.game.economy.LedgerEntry;
import reve.game.esprit.Stack;
import reve.game.explore.Explorations;
import reve.game.friend.FriendCode;
import reve.game.item.ItemId;
import reve.game.player.Player.Reserve;
import reve.game.player.Registration;
import reve.game.playerclass.ClassRecords;
import reve.game.shared.Event;
import reve.game.skill.Skills;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords.BannerRecord;

/**
 * Everything that is kept of one player; where it is the same before and after, nothing was
 * written. The ledger runs from the newest entry to the oldest, the journal the other way.
 */
public record Belongings(
    Optional<Registration> registration,
    Balances held,
    Balances earned,
    Balances spent,
    List<LedgerEntry> ledger,
    Map<ItemId, Long> items,
    Set<Stack> stacks,
    Totals totals,
    Map<BannerId, BannerRecord> banners,
    Optional<DailyClaim> daily,
    Explorations.Tally explorations,
    ClassRecords.Tally classRecord,
    Skills.Allocation skills,
    Optional<Reserve> charges,
    EchoRecords.Standing echoes,
    Codex.Entries codex,
    Achievements.Standing achievements,
    Optional<FriendCode> friendCode,
    long weekly,
    List<Event> journal) {}
