package reve.game.echo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.echo.EchoOutcome.NoEcho;
import reve.game.echo.EchoOutcome.NoKey;
import reve.game.echo.EchoOutcome.NotAnEcho;
import reve.game.echo.EchoOutcome.Opened;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.Menagerie;
import reve.game.item.ItemId;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player opens one of their echoes, which is used up, or a key in its place. */
public final class OpenEcho {
  public record Command(CommandId id, PlayerId player, ItemId echo, boolean byKey) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final EchoRecords records;
  private final Treasury treasury;
  private final Menagerie menagerie;

  public OpenEcho(
      UnitOfWork unitOfWork,
      Players players,
      EchoRecords records,
      Treasury treasury,
      Menagerie menagerie) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.records = records;
    this.treasury = treasury;
    this.menagerie = menagerie;
  }

  public EchoOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), EchoOutcome.class, unit -> open(command, unit));
  }

  private EchoOutcome open(Command command, Unit unit) {
    PlayerId player = command.player();
    EchoRules rules = unit.rules(EchoRules.class);
    Optional<Echo> echo = rules.find(command.echo());
    if (echo.isEmpty()) {
      return new NotAnEcho(command.echo());
    }
    if (treasury.held(player, command.echo()) < 1) {
      return new NoEcho(command.echo());
    }
    if (command.byKey() && treasury.held(player, rules.key()) < 1) {
      return new NoKey(rules.key());
    }
    Player opener = players.demand(player);
    return takeOut(rules.odds(echo.get(), opener.level()), command, rules.key(), unit);
  }

  private EchoOutcome takeOut(EchoOdds odds, Command command, ItemId key, Unit unit) {
    PlayerId player = command.player();
    Esprit esprit = odds.draw(unit.rules(Catalogue.class), unit.dice());
    Optional<ItemId> found = odds.drawFind(unit.dice());
    EchoRecords.Standing standing = records.of(player).plusOne();
    records.save(player, standing);
    unit.journal()
        .record(
            new EchoOpened(
                player,
                command.echo(),
                command.byKey(),
                esprit.id(),
                esprit.tier(),
                standing.opened()));
    treasury.use(
        player, Map.of(command.byKey() ? key : command.echo(), 1L), LedgerReason.ECHO, unit);
    found.ifPresent(item -> give(player, item, unit));
    boolean isNew =
        menagerie.gain(player, List.of(esprit.id()), "echo", unit).contains(esprit.id());
    return new Opened(
        command.echo(),
        command.byKey(),
        esprit.id(),
        esprit.tier(),
        isNew,
        found,
        treasury.held(player, command.echo()),
        treasury.held(player, key),
        standing.opened());
  }

  private void give(PlayerId player, ItemId item, Unit unit) {
    treasury.grant(
        player,
        treasury.balances(player),
        new Reward(Map.of(), Map.of(item, 1L)),
        LedgerReason.ECHO,
        unit);
  }
}
