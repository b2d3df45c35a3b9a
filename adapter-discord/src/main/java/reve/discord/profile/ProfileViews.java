package reve.discord.profile;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reve.discord.esprit.EspritViews;
import reve.discord.friend.FriendViews;
import reve.discord.player.ClassWords;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Portraits;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.team.LeaderWords;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyRules;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.player.Player;
import reve.game.profile.ViewProfile;
import reve.game.profile.ViewProfile.ClassInfo;
import reve.game.profile.ViewProfile.Collected;
import reve.game.profile.ViewProfile.Member;
import reve.game.profile.ViewProfile.Progress;

/** How a player's profile looks. */
public final class ProfileViews {
  private final Voices voices;

  public ProfileViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewProfile.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Player player = answer.player();
    ClassInfo chosen = answer.chosen();
    NextSteps steps = new NextSteps(voice, asker);
    return Reply.titled(Voice.asTyped(player.name().value()))
        .text(String.join("\n", lines(answer, voice)))
        .color(Portraits.color(voice.esprit(player.leader()), voice))
        .field(
            chosen.playerClass().emoji() + " " + voice.text(chosen.playerClass().names()),
            ClassWords.bonus(chosen.playerClass().bonus(), chosen.bonus(), voice))
        .field(
            voice.text("profile.gauges"),
            gauge(answer.energy(), voice) + "\n" + gauge(answer.stamina(), voice))
        .field(voice.text("profile.team"), team(answer.team(), voice))
        .field(voice.text("profile.leads"), leads(answer.team().getFirst(), voice))
        .field(voice.text("profile.collection"), collected(answer.collected(), voice))
        .field(voice.text("profile.purse"), purse(answer.held(), voice))
        .inline(
            voice.text("profile.week"),
            voice.text("profile.points", with("points", answer.weekly())))
        .inline(
            voice.text("profile.code"),
            answer
                .friendCode()
                .map(code -> "`" + FriendViews.shown(code) + "`")
                .orElseGet(() -> voice.text("profile.no_code")))
        .row(
            Row.having(
                steps.craftAll(answer.held()).or(() -> steps.summon(answer.held())),
                Optional.of(steps.open("🗂️", voice.text("profile.collection"), "collection")),
                Optional.of(steps.open("📊", voice.text("profile.statistics"), "statistics"))));
  }

  private static List<String> lines(ViewProfile.Answer answer, Voice voice) {
    Player player = answer.player();
    Progress progress = answer.progress();
    List<String> lines = new ArrayList<>();
    answer
        .title()
        .ifPresent(
            title -> lines.add(voice.text("profile.title", with("title", voice.text(title)))));
    lines.add(
        voice.text(
            "profile.level",
            with("level", player.level()),
            with("cap", player.levelCap()),
            with("bar", Bar.of(player.xp(), progress.need().orElse(player.xp())))));
    lines.add(
        progress
            .need()
            .map(need ->
                voice.text(
                    "profile.progress",
                    with("experience", player.xp()),
                    with("need", need),
                    with("next", player.level() + 1)))
            .orElseGet(() -> voice.text("profile.highest")));
    lines.add(
        progress
            .trial()
            .map(trial ->
                voice.text(
                    "profile.trial",
                    with("level", trial.level()),
                    with("price", voice.price(trial.price()))))
            .orElseGet(() -> voice.text("profile.trials_passed")));
    lines.add(voice.text("profile.since", with("since", Voice.day(player.startedAt()))));
    return lines;
  }

  private static String gauge(GaugeLevel level, Voice voice) {
    return voice.text(
        level.gauge() == Gauge.ENERGY ? "profile.energy" : "profile.stamina",
        with("points", level.points()),
        with("max", level.pace().max()),
        with(
            "when",
            level.isFull()
                ? voice.text("profile.full")
                : voice.text("profile.full_at", with("when", Voice.when(level.fullAt())))));
  }

  private static String team(List<Member> team, Voice voice) {
    return IntStream.range(0, team.size())
        .mapToObj(place -> member(team.get(place), place == 0, voice))
        .collect(Collectors.joining("\n"));
  }

  private static String member(Member member, boolean leads, Voice voice) {
    return voice.text(
        leads ? "profile.leader" : "profile.support",
        with("name", voice.named(voice.esprit(member.esprit()))),
        with("stars", EspritViews.stars(member.stars())));
  }

  private static String leads(Member leader, Voice voice) {
    return LeaderWords.bonuses(voice.esprit(leader.esprit()), leader.stars(), voice);
  }

  private static String collected(Collected collected, Voice voice) {
    return voice.text(
        "profile.totals",
        with("unique", collected.totals().unique()),
        with("all", collected.catalogueSize()),
        with("copies", collected.totals().copies()),
        with("power", voice.brief(collected.totals().power())));
  }

  private static String purse(Balances held, Voice voice) {
    return voice.rules(CurrencyRules.class).currencies().stream()
        .filter(currency -> !held.of(currency.id()).isNone())
        .map(currency -> voice.money(currency.id(), held.of(currency.id())))
        .collect(Collectors.joining(" · "));
  }
}
