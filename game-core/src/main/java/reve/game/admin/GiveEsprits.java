package reve.game.admin;

import java.util.Collections;
import java.util.Optional;
import reve.game.admin.GiveEspritsOutcome.Given;
import reve.game.admin.GiveEspritsOutcome.NoSuchEsprit;
import reve.game.admin.GiveEspritsOutcome.NotPlaying;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.host.Grounds;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** An owner gives a player copies of an Esprit, and all its copies stars. */
public final class GiveEsprits {

  /** With fewer stars than the player's copies have, theirs stay as they are. */
  public record Command(
      CommandId id,
      PlayerId actor,
      PlayerId player,
      EspritId esprit,
      int copies,
      int stars,
      Grounds grounds) {
    public static final int MOST_COPIES = 1_000;

    public Command {
      if (copies < 1 || copies > MOST_COPIES || stars < 0 || stars > Stack.MAX_STARS) {
        throw new IllegalArgumentException(
            "1 to 1,000 copies with up to five stars are given: " + copies + ", " + stars);
      }
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Stacks stacks;
  private final Menagerie menagerie;

  public GiveEsprits(UnitOfWork unitOfWork, Players players, Stacks stacks, Menagerie menagerie) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.stacks = stacks;
    this.menagerie = menagerie;
  }

  public GiveEspritsOutcome handle(Command command) {
    return unitOfWork.forNewcomer(
        command.player(),
        command.id(),
        GiveEspritsOutcome.class,
        unit ->
            players
                .playing(command.player())
                .map(player -> give(command, player, unit))
                .orElseGet(() -> new NotPlaying(command.player())));
  }

  private GiveEspritsOutcome give(Command command, Player player, Unit unit) {
    EspritId esprit = command.esprit();
    if (unit.rules(Catalogue.class).find(esprit).isEmpty()) {
      return new NoSuchEsprit(esprit);
    }
    Optional<Stack> before = stacks.find(player.id(), esprit);
    menagerie.gain(player.id(), Collections.nCopies(command.copies(), esprit), "admin", unit);
    Stack gained = stacks.find(player.id(), esprit).orElseThrow();
    Stack starred = gained.withStars(Math.max(gained.stars(), command.stars()));
    long power = starred.equals(gained) ? 0 : menagerie.grow(player.id(), gained, starred, unit);
    long copies = before.map(Stack::quantity).orElse(0L);
    int stars = before.map(Stack::stars).orElse(0);
    unit.journal()
        .record(
            new EspritsGiven(
                player.id(),
                command.actor(),
                esprit,
                starred.quantity() - copies,
                stars,
                starred.stars(),
                power,
                command.grounds()));
    return new Given(
        player.id(), player.name(), esprit, copies, starred.quantity(), stars, starred.stars());
  }
}
