package reve.discord.player;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Portraits;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyRules;
import reve.game.esprit.Esprit;
import reve.game.player.Player;
import reve.game.player.ViewProfile;

/** How a player's profile looks. */
public final class ProfileViews {
  private final Voices voices;

  public ProfileViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewProfile.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Player player = answer.player();
    Esprit leader = voice.esprit(player.leader());
    NextSteps steps = new NextSteps(voice, asker);
    return Reply.titled(Voice.asTyped(player.name().value()))
        .text(
            voice.text(
                "player.profile.text",
                with("level", player.level()),
                with("cap", player.levelCap()),
                with("xp", player.xp()),
                with("leader", voice.named(leader)),
                with("since", Voice.day(player.startedAt()))))
        .color(Portraits.color(leader, voice))
        .field(
            answer.playerClass().emoji() + " " + voice.text(answer.playerClass().names()),
            ClassWords.bonus(answer.playerClass().bonus(), answer.classBonus(), voice))
        .field(
            voice.text("player.profile.collection"),
            voice.text(
                "player.profile.totals",
                with("unique", answer.totals().unique()),
                with("all", answer.catalogueSize()),
                with("copies", answer.totals().copies()),
                with("power", voice.brief(answer.totals().power()))))
        .field(voice.text("player.profile.purse"), purse(answer.held(), voice))
        .row(
            Row.having(
                steps.craftAll(answer.held()).or(() -> steps.summon(answer.held())),
                Optional.of(
                    steps.open("🗂️", voice.text("player.profile.collection"), "collection"))));
  }

  private static String purse(Balances held, Voice voice) {
    return voice.rules(CurrencyRules.class).currencies().stream()
        .filter(currency -> !held.of(currency.id()).isNone())
        .map(currency -> currency.emoji() + " " + voice.exact(held.of(currency.id()).value()))
        .collect(Collectors.joining("  "));
  }
}
