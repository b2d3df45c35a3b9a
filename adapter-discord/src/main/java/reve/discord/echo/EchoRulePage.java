package reve.discord.echo;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.echo.Echo;
import reve.game.echo.EchoRules;
import reve.game.echo.LootTable;
import reve.game.echo.LootTable.Bracket;

/** The rules of echoes. */
public final class EchoRulePage implements RulePage {
  @Override
  public String feature() {
    return "echo";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    EchoRules rules = voice.rules(EchoRules.class);
    List<RuleSection> sections = new ArrayList<>();
    sections.add(
        RuleSection.of(
            voice.text("echo.rules.title"),
            voice.text(
                "echo.rules.text",
                with("key", voice.items(rules.key(), 1)),
                with("daily", voice.items(rules.daily(), 1)))));
    rules.loot().forEach(loot -> sections.add(loot(loot, rules, voice)));
    return sections;
  }

  private static RuleSection loot(LootTable loot, EchoRules rules, Voice voice) {
    String echoes =
        rules.echoes().stream()
            .filter(echo -> echo.loot().equals(loot.id()))
            .map(Echo::item)
            .map(item -> voice.items(item, 1))
            .collect(Collectors.joining(", "));
    return RuleSection.of(echoes)
        .under(voice.text("echo.rules.upto"), voice.text("echo.rules.tiers"))
        .rows(
            loot.brackets().stream()
                .map(bracket -> List.of(voice.exact(bracket.upTo()), tiers(bracket, voice))));
  }

  private static String tiers(Bracket bracket, Voice voice) {
    long whole = bracket.tiers().values().stream().mapToLong(Long::longValue).sum();
    return bracket.tiers().entrySet().stream()
        .map(each -> each.getKey().value() + ": " + voice.percent(each.getValue(), whole))
        .collect(Collectors.joining(", "));
  }
}
