package reve.game.friend;

import reve.game.collection.CollectionStats;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.friend.FindFriend.Answer.Found;
import reve.game.friend.FindFriend.Answer.Nobody;
import reve.game.player.Player;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerName;
import reve.game.player.PlayerRules;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** A player looks up another one by their code. */
public final class FindFriend {
  public record Question(PlayerId player, FriendCode code) {}

  /** What there is to show; of whom is found no id and nothing of what they hold. */
  public sealed interface Answer {
    record Found(
        FriendCode code,
        PlayerName name,
        int level,
        PlayerClass playerClass,
        EspritId leader,
        long unique,
        int catalogueSize)
        implements Answer {}

    record Nobody(FriendCode code) implements Answer {}
  }

  private final UnitOfWork unitOfWork;
  private final FriendCodes codes;
  private final Players players;
  private final CollectionStats stats;

  public FindFriend(
      UnitOfWork unitOfWork, FriendCodes codes, Players players, CollectionStats stats) {
    this.unitOfWork = unitOfWork;
    this.codes = codes;
    this.players = players;
    this.stats = stats;
  }

  public Answer handle(Question question) {
    return unitOfWork.ask(
        question.player(),
        moment ->
            codes
                .holder(question.code())
                .flatMap(players::playing)
                .<Answer>map(found -> card(question.code(), found, moment))
                .orElseGet(() -> new Nobody(question.code())));
  }

  private Found card(FriendCode code, Player found, Moment moment) {
    return new Found(
        code,
        found.name(),
        found.level(),
        moment.rules(PlayerRules.class).find(found.playerClass()).orElseThrow(),
        found.leader(),
        stats.of(found.id()).unique(),
        moment.rules(Catalogue.class).size());
  }
}
