package reve.discord.collection;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.shared.RulePage;
import reve.discord.shared.RuleSection;
import reve.discord.text.Voice;
import reve.game.collection.CollectionRules;
import reve.game.shared.BasisPoints;

/** The rules by which a collection is judged. */
public final class CollectionRulePage implements RulePage {
  @Override
  public String feature() {
    return "collection";
  }

  @Override
  public List<RuleSection> sections(Voice voice) {
    CollectionRules rules = voice.rules(CollectionRules.class);
    return List.of(
        RuleSection.of(
            voice.text("collection.rules.worth"),
            voice.text(
                "collection.rules.worth.text",
                with("unique", rules.worth().perUnique()),
                with("copy", rules.worth().perCopy()),
                with("tier", rules.worth().perUniqueTimesTierSquared()),
                with("star", rules.worth().perStar()))),
        RuleSection.of(voice.text("collection.rules.ranks"))
            .under(voice.text("collection.rules.rank"), voice.text("collection.rules.share"))
            .rows(ranks(rules.ranks(), voice)),
        RuleSection.of(
                voice.text("collection.rules.balance"), voice.text("collection.rules.balance.text"))
            .under(voice.text("collection.rules.balance"), voice.text("collection.rules.deviation"))
            .rows(evenness(rules.balance(), voice)));
  }

  private static Stream<List<String>> ranks(CollectionRules.Ranks ranks, Voice voice) {
    return Stream.of(
        List.of(voice.text("collection.rank.master"), percent(ranks.master(), voice)),
        List.of(voice.text("collection.rank.expert"), percent(ranks.expert(), voice)),
        List.of(voice.text("collection.rank.adept"), percent(ranks.adept(), voice)),
        List.of(voice.text("collection.rank.novice"), percent(ranks.novice(), voice)),
        List.of(voice.text("collection.rank.beginner"), percent(BasisPoints.NONE, voice)));
  }

  private static Stream<List<String>> evenness(CollectionRules.Evenness evenness, Voice voice) {
    return Stream.of(
        List.of(voice.text("collection.balance.perfect"), below(evenness.perfect(), voice)),
        List.of(voice.text("collection.balance.well"), below(evenness.well(), voice)),
        List.of(voice.text("collection.balance.somewhat"), below(evenness.somewhat(), voice)),
        List.of(voice.text("collection.balance.specialised"), voice.text("collection.rules.more")));
  }

  private static String below(BasisPoints bound, Voice voice) {
    return voice.text("collection.rules.below", with("much", percent(bound, voice)));
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }
}
