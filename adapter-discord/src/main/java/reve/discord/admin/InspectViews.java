package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.relic.RelicViews;
import reve.discord.shared.Asker;
import reve.discord.shared.Reply;
import reve.discord.skill.SkillChoices;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.achievement.AchievementRules;
import reve.game.achievement.Achievements;
import reve.game.admin.Inspection;
import reve.game.admin.Inspection.Possessions;
import reve.game.admin.Inspection.Strength;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Reward;
import reve.game.esprit.Catalogue;
import reve.game.player.Player;
import reve.game.skill.Skill;
import reve.game.skill.Skills.Allocation;
import reve.game.summon.Banner;
import reve.game.summon.BannerId;
import reve.game.summon.SummonRules;

/** How a player looks to an owner. */
public final class InspectViews {
  /** Of the 1,024 characters of a field, room for the number of those left out. */
  private static final int LONGEST = 960;

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
                    with("since", Voice.day(player.startedAt()))))
            .field(voice.text("admin.inspect.team"), team(player, voice))
            .field(voice.text("admin.inspect.strength"), strength(playing.strength(), voice))
            .field(
                voice.text("admin.inspect.skills"),
                skills(playing.progress().skills(), player.level(), voice))
            .field(
                voice.text("admin.inspect.collection"), collection(playing.owned().totals(), voice))
            .field(
                voice.text("admin.inspect.achievements"),
                achievements(playing.progress().achieved(), voice))
            .field(voice.text("admin.inspect.pity"), pity(playing.progress().pity(), voice))
            .field(voice.text("admin.inspect.money"), money(playing.owned(), voice));
    return withLists(told, playing.owned(), voice);
  }

  private static Reply withLists(Reply told, Possessions owned, Voice voice) {
    List<String> items = voice.reward(new Reward(Map.of(), owned.items()));
    Reply armed =
        owned.wearers().isEmpty()
            ? told
            : told.field(
                voice.text("admin.inspect.relics"),
                fitting(
                    owned.wearers().stream().map(stack -> RelicViews.wearer(stack, voice)).toList(),
                    "\n",
                    voice));
    return items.isEmpty()
        ? armed
        : armed.field(voice.text("admin.inspect.items"), fitting(items, " · ", voice));
  }

  /** As many as one field holds, and how many more there are. */
  static String fitting(List<String> parts, String between, Voice voice) {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (told.length() + between.length() + parts.get(i).length() > LONGEST) {
        return told + between + voice.text("admin.inspect.more", with("count", parts.size() - i));
      }
      told.append(i == 0 ? "" : between).append(parts.get(i));
    }
    return told.toString();
  }

  private static String team(Player player, Voice voice) {
    return Stream.concat(
            Stream.of("👑 " + voice.named(voice.esprit(player.leader()))),
            player.supports().stream().map(id -> "🤝 " + voice.named(voice.esprit(id))))
        .collect(Collectors.joining("\n"));
  }

  private static String strength(Strength strength, Voice voice) {
    return voice.text(
        "admin.inspect.left",
        with("energy", strength.energy().points()),
        with("mostEnergy", strength.energy().pace().max()),
        with("stamina", strength.stamina().points()),
        with("mostStamina", strength.stamina().pace().max()),
        with("charges", strength.charges().left()),
        with("mostCharges", strength.charges().most()));
  }

  private static String skills(Allocation skills, int level, Voice voice) {
    return Stream.concat(
            Stream.of(Skill.values())
                .map(skill ->
                    voice.text(
                        "admin.inspect.skill",
                        with("emoji", SkillChoices.emoji(skill)),
                        with("name", voice.text(SkillChoices.textKey(skill))),
                        with("points", skills.in(skill)))),
            Stream.of(
                voice.text(
                    "admin.inspect.points",
                    with("free", skills.free(level)),
                    with("resets", skills.resets()))))
        .collect(Collectors.joining(" · "));
  }

  private static String collection(Totals totals, Voice voice) {
    return voice.text(
        "admin.inspect.totals",
        with("unique", totals.unique()),
        with("all", voice.rules(Catalogue.class).size()),
        with("copies", totals.copies()),
        with("power", totals.power()));
  }

  private static String achievements(Achievements.Standing achieved, Voice voice) {
    AchievementRules rules = voice.rules(AchievementRules.class);
    return voice.text(
        "admin.inspect.achieved",
        with(
            "unlocked",
            rules.achievements().stream().filter(each -> achieved.has(each.id())).count()),
        with("all", rules.achievements().size()),
        with("points", achieved.points(rules)));
  }

  /** A line for each counter, named by the banners that share it. */
  private static String pity(Map<BannerId, Integer> gathered, Voice voice) {
    SummonRules rules = voice.rules(SummonRules.class);
    return rules.banners().stream()
        .map(Banner::pity)
        .distinct()
        .map(counter ->
            voice.text(
                "admin.inspect.counter",
                with(
                    "banners",
                    voice.list(
                        rules.banners().stream()
                            .filter(banner -> banner.pity().equals(counter))
                            .map(banner -> banner.emoji() + " " + voice.text(banner.names()))
                            .toList())),
                with("pity", gathered.getOrDefault(counter, 0)),
                with("at", rules.pity().at())))
        .collect(Collectors.joining("\n"));
  }

  private static String money(Possessions owned, Voice voice) {
    Balances earned = owned.earned();
    List<String> lines =
        voice.rules(CurrencyRules.class).currencies().stream()
            .map(currency -> currency.id())
            .filter(id -> !owned.held().of(id).isNone() || !earned.of(id).isNone())
            .map(id -> line(id, owned, voice))
            .toList();
    return lines.isEmpty() ? voice.text("admin.inspect.nothing") : String.join("\n", lines);
  }

  private static String line(CurrencyId id, Possessions owned, Voice voice) {
    return voice.text(
        "admin.inspect.balance",
        with("held", voice.money(id, owned.held().of(id))),
        with("earned", owned.earned().of(id).value()));
  }
}
