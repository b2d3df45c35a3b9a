package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Map;
import reve.discord.shared.Asker;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.admin.Inspection;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Reward;
import reve.game.player.Player;

/** How a player looks to an owner. */
public final class InspectViews {
  private final Voices voices;

  public InspectViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(Inspection inspection, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (inspection) {
      case Inspection.Nobody(var player) ->
          Reply.refusal(voice.text("admin.nobody", with("player", GiftViews.mention(player))));
      case Inspection.NotBegun(var player, var at) ->
          Reply.titled(voice.text("admin.inspect.title"))
              .text(
                  voice.text(
                      "admin.inspect.not_begun",
                      with("player", GiftViews.mention(player)),
                      with("when", Voice.day(at))));
      case Inspection.Playing playing -> playing(playing, voice);
    };
  }

  private static Reply playing(Inspection.Playing playing, Voice voice) {
    Player player = playing.player();
    Reply told =
        Reply.titled(GiftViews.shown(player.name()))
            .text(
                voice.text(
                    "admin.inspect.text",
                    with("player", GiftViews.mention(player.id())),
                    with("id", String.valueOf(player.id().value())),
                    with("level", player.level()),
                    with("cap", player.levelCap()),
                    with("xp", player.xp()),
                    with("leader", voice.named(voice.esprit(player.leader()))),
                    with("since", Voice.day(player.startedAt()))))
            .field(
                voice.text("admin.inspect.collection"),
                voice.text(
                    "admin.inspect.totals",
                    with("unique", playing.totals().unique()),
                    with("copies", playing.totals().copies()),
                    with("power", playing.totals().power())))
            .field(voice.text("admin.inspect.money"), money(playing, voice));
    List<String> items = voice.reward(new Reward(Map.of(), playing.items()));
    return items.isEmpty()
        ? told
        : told.field(voice.text("admin.inspect.items"), String.join(" · ", items));
  }

  private static String money(Inspection.Playing playing, Voice voice) {
    Balances earned = playing.earned();
    List<String> lines =
        voice.rules(CurrencyRules.class).currencies().stream()
            .map(currency -> currency.id())
            .filter(id -> !playing.held().of(id).isNone() || !earned.of(id).isNone())
            .map(id -> line(id, playing, voice))
            .toList();
    return lines.isEmpty() ? voice.text("admin.inspect.nothing") : String.join("\n", lines);
  }

  private static String line(CurrencyId id, Inspection.Playing playing, Voice voice) {
    return voice.text(
        "admin.inspect.balance",
        with("held", voice.money(id, playing.held().of(id))),
        with("earned", playing.earned().of(id).value()));
  }
}
