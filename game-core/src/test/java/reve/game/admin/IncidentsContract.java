package reve.game.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.admin.ExplainReference.Answer.Found;
import reve.game.admin.ExplainReference.Answer.Unknown;
import reve.game.economy.Amount;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.host.Grounds;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Incidents} keeps and finds. */
public abstract class IncidentsContract extends PortContract {
  private static final CommandId GIFT = new CommandId("i:77");
  private static final LedgerEntry FIVE =
      new LedgerEntry(REVIES, 5, new Amount(5), LedgerReason.ADMIN);

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  private static Incident incident(PlayerId player, CommandId command, Optional<String> fault) {
    return new Incident("AB12CD34", player, "admin give", command, NOON, fault);
  }

  private void give() {
    unitOfWork.forPlayer(
        ANA,
        GIFT,
        Done.class,
        unit -> {
          ports.wallets().post(ANA, List.of(FIVE));
          unit.journal()
              .record(
                  new PlayerAdjusted(
                      ANA, BEN, new Measure.Money(REVIES), 0, 5, new Grounds("thanks")));
          return new Done();
        });
  }

  private ExplainReference.Answer explain(String reference, Optional<PlayerId> player) {
    return new ExplainReference(ports.incidents())
        .handle(new ExplainReference.Question(reference, player, GIFT::equals));
  }

  @Test
  void a_fault_is_found_by_its_reference() {
    Incident fault = incident(ANA, fresh(), Optional.of("it broke"));
    ports.incidents().note(fault);

    assertThat(explain("AB12CD34", Optional.empty()))
        .isEqualTo(new Found(Optional.of(fault), Optional.empty()));
    assertThat(explain("00000000", Optional.empty())).isEqualTo(new Unknown("00000000"));
  }

  @Test
  void what_an_owner_gave_another_is_found_by_the_owners_reference() {
    give();
    ports.incidents().note(incident(BEN, GIFT, Optional.empty()));

    assertThat(explain("AB12CD34", Optional.empty()))
        .isInstanceOfSatisfying(
            Found.class,
            found ->
                assertThat(found.trace())
                    .hasValueSatisfying(trace -> {
                      assertThat(trace.player()).isEqualTo(ANA);
                      assertThat(trace.entries()).containsExactly(FIVE);
                      assertThat(trace.events())
                          .singleElement()
                          .asString()
                          .startsWith("admin_adjustment")
                          .contains("thanks");
                      assertThat(trace.outcome()).isPresent();
                    }));
  }

  @Test
  void an_act_that_nobody_noted_is_found_by_its_player() {
    give();

    assertThat(explain("ZZZZZZZZ", Optional.of(ANA)))
        .isInstanceOfSatisfying(
            Found.class,
            found -> {
              assertThat(found.incident()).isEmpty();
              assertThat(found.trace().orElseThrow().entries()).containsExactly(FIVE);
            });
    assertThat(explain("ZZZZZZZZ", Optional.of(BEN))).isEqualTo(new Unknown("ZZZZZZZZ"));
  }

  @Test
  void nothing_is_kept_about_strangers() {
    ports.incidents().note(incident(new PlayerId(99), fresh(), Optional.of("it broke")));

    assertThat(ports.incidents().find("AB12CD34")).isEmpty();
  }

  @Test
  void the_first_note_of_a_reference_stays() {
    CommandId first = fresh();
    ports.incidents().note(incident(ANA, first, Optional.of("one")));
    ports.incidents().note(incident(ANA, fresh(), Optional.of("two")));

    assertThat(ports.incidents().find("AB12CD34"))
        .contains(incident(ANA, first, Optional.of("one")));
  }
}
