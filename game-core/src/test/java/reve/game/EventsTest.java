package reve.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.game.admin.EspritsGiven;
import reve.game.admin.Measure;
import reve.game.admin.PlayerAdjusted;
import reve.game.admin.PlayerReset;
import reve.game.echo.EchoOpened;
import reve.game.economy.Amount;
import reve.game.economy.ClassBonusApplied;
import reve.game.economy.CraftedItem;
import reve.game.economy.CurrencyClipped;
import reve.game.economy.DailyClaimed;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritLocked;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Tier;
import reve.game.fragment.EspritCrafted;
import reve.game.fragment.Recipe;
import reve.game.host.DecreeName;
import reve.game.host.Grounds;
import reve.game.host.HostActed;
import reve.game.host.PlayerBanned;
import reve.game.host.PlayerPardoned;
import reve.game.inventory.ChestOpened;
import reve.game.item.ItemGained;
import reve.game.notification.NotificationSwitched;
import reve.game.player.ClassSelected;
import reve.game.player.PlayerName;
import reve.game.player.PolicyAcceptedEvent;
import reve.game.player.Registered;
import reve.game.privacy.PrivacyDeleted;
import reve.game.reve.RevePulled;
import reve.game.shared.Event;
import reve.game.summon.EspritsSummoned;

/** The journal, the audit and subscribers of years past know events by these names. */
class EventsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void the_kind_of_an_event_never_changes(String kind, Event event) {
    assertThat(event.kind()).isEqualTo(kind);
    assertThat(event.player()).isEqualTo(ANA);
  }

  static Stream<Arguments> events() {
    Amount one = new Amount(1);
    return Stream.of(
        arguments(
            "admin_adjustment",
            new PlayerAdjusted(ANA, ANA, new Measure.Level(), 1, 2, new Grounds("why"))),
        arguments(
            "admin_adjustment",
            new EspritsGiven(ANA, ANA, new EspritId("ember"), 1, 0, 0, 0, new Grounds("why"))),
        arguments(
            "admin_action",
            new HostActed(ANA, ANA, DecreeName.MAINTENANCE, Optional.empty(), new Grounds("why"))),
        arguments("admin_action", new PlayerPardoned(ANA, ANA, new Grounds("why"))),
        arguments(
            "player_banned", new PlayerBanned(ANA, ANA, Optional.empty(), new Grounds("why"))),
        arguments("privacy_deleted", new PrivacyDeleted(ANA)),
        arguments("admin_deletion", new PlayerReset(ANA, ANA, new Grounds("why"))),
        arguments("policy_accepted", new PolicyAcceptedEvent(ANA, 1)),
        arguments("registration", new Registered(ANA, new PlayerName("Ana"))),
        arguments("class_selected", new ClassSelected(ANA, VIGOROUS)),
        arguments("class_bonus_applied", new ClassBonusApplied(ANA, REVIES, one)),
        arguments("chest_opened", new ChestOpened(ANA, POTION, 1, Reward.NOTHING)),
        arguments("notification_updated", new NotificationSwitched(ANA, "direct", true)),
        arguments("daily_claim", new DailyClaimed(ANA, LocalDate.EPOCH, 1, Reward.NOTHING)),
        arguments("craft_item", new CraftedItem(ANA, Price.FREE, Price.FREE)),
        arguments("currency_clipped", new CurrencyClipped(ANA, REVIES, one)),
        arguments("item_gained", new ItemGained(ANA, POTION, 1, "gift")),
        arguments("summon", new EspritsSummoned(ANA, STANDARD, List.of(), 0)),
        arguments("collection_updated", new EspritsGained(ANA, Map.of(), Set.of(), 0, "gift")),
        arguments(
            "echo_opened",
            new EchoOpened(ANA, POTION, false, new EspritId("ember"), new Tier(1), 1)),
        arguments(
            "esprit_crafted",
            new EspritCrafted(ANA, new Recipe(new Tier(1), Element.UMBRAL), Map.of())),
        arguments("reve_single_pull", new RevePulled(ANA, new EspritId("ember"), new Tier(1), 4)),
        arguments("esprit_locked", new EspritLocked(ANA, new EspritId("ember"), true)));
  }
}
