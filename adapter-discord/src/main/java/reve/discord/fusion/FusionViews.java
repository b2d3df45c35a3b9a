package reve.discord.fusion;

import static reve.discord.text.Arg.with;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discord.esprit.EspritViews;
import reve.discord.esprit.LastCopies;
import reve.discord.shared.Asker;
import reve.discord.shared.Confirmation;
import reve.discord.shared.Control.Button;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Price;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.fragment.Fragments;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.fusion.FusionOdds;
import reve.game.fusion.FusionOutcome;
import reve.game.fusion.FusionOutcome.DifferentTiers;
import reve.game.fusion.FusionOutcome.Failed;
import reve.game.fusion.FusionOutcome.Fused;
import reve.game.fusion.FusionOutcome.InTeam;
import reve.game.fusion.FusionOutcome.LastCopy;
import reve.game.fusion.FusionOutcome.Locked;
import reve.game.fusion.FusionOutcome.NeedsTwo;
import reve.game.fusion.FusionOutcome.NotOwned;
import reve.game.fusion.FusionOutcome.TierTooHigh;
import reve.game.fusion.FusionOutcome.TooFewItems;
import reve.game.fusion.FusionOutcome.TooManyFragments;
import reve.game.fusion.FusionOutcome.TooPoor;
import reve.game.fusion.FusionRecords;
import reve.game.fusion.FusionRules;
import reve.game.fusion.ViewFusion;
import reve.game.fusion.ViewFusion.Preview;
import reve.game.fusion.ViewFusion.TierRate;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;

/** How fusion looks. */
public final class FusionViews {
  static final String FUSE = "fuse";
  static final String FIRST = "first";
  static final String SECOND = "second";
  static final String FRAGMENTS = "fragments";
  static final String CATALYST = "catalyst";
  static final String AGREED = "y";

  private final Voices voices;

  public FusionViews(Voices voices) {
    this.voices = voices;
  }

  int mostFragments() {
    return voices.rules(FusionRules.class).chances().mostFragments();
  }

  Reply of(Preview preview, Wish wish, Asker asker) {
    return switch (preview) {
      case Preview.Possible possible -> ask(possible, wish, voices.in(asker.locale()), asker);
      case Preview.Objected(var objection) -> of(objection, asker);
    };
  }

  private static Reply ask(Preview.Possible possible, Wish wish, Voice voice, Asker asker) {
    FusionOdds odds = possible.odds();
    Reply question =
        Reply.titled(
                voice.text(
                    "fusion.ask.title",
                    with("first", named(wish.first(), voice)),
                    with("second", named(wish.second(), voice))))
            .text(voice.text("fusion.ask.text") + remains(possible, voice))
            .inline(voice.text("fusion.chance"), percent(odds.rate(), voice))
            .inline(voice.text("fusion.price"), price(odds.price(), possible.spent(), voice))
            .inline(voice.text("fusion.held"), voice.held(odds.price(), possible.held()))
            .inline(voice.text("fusion.result"), elements(odds.becomes(), voice))
            .field(voice.text("fusion.why"), reasons(odds, voice))
            .privately();
    Wish agreed = possible.lost().isEmpty() ? wish : wish.withLasts();
    return new Confirmation(
            new LastCopies(possible.lost()).under(question, voice),
            Button.grave("🔮", voice.text("fusion.do"), AgreedWish.id(agreed, odds, asker)),
            EspritViews.look(wish.first(), voice, asker))
        .asked();
  }

  /** What a failure leaves; nothing is said of one that cannot be. */
  private static String remains(Preview.Possible possible, Voice voice) {
    return possible.odds().rate().value() >= BasisPoints.WHOLE
        ? ""
        : " "
            + voice.text(
                "fusion.ask.remains",
                with("refund", voice.price(possible.refund())),
                with("least", possible.consolation().least()),
                with("most", possible.consolation().most()),
                with("fragment", voice.itemName(Fragments.of(possible.odds().tier()))));
  }

  private static String named(EspritId id, Voice voice) {
    return voice.named(voice.esprit(id));
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }

  private static String price(Price price, Map<ItemId, Long> items, Voice voice) {
    List<String> parts = new ArrayList<>();
    parts.add(voice.price(price));
    items.forEach((item, count) -> parts.add(voice.items(item, count)));
    return String.join("\n", parts);
  }

  private static String elements(List<Element> elements, Voice voice) {
    return voice.either(elements.stream().map(voice::named).toList());
  }

  private static String reasons(FusionOdds odds, Voice voice) {
    if (odds.catalyst()) {
      return voice.text("fusion.why.catalyst");
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(
        voice.text(
            "fusion.why.tier",
            with("tier", voice.named(odds.tier())),
            with("percent", percent(odds.ofTier(), voice))));
    if (odds.differentElements()) {
      reasons.add(
          voice.text(
              "fusion.why.elements",
              with("percent", percent(chances(voice).differentElements(), voice))));
    }
    if (odds.fragments() > 0) {
      reasons.add(voice.text("fusion.why.fragments", with("count", odds.fragments())));
    }
    if (odds.leader().value() > 0) {
      reasons.add(voice.text("fusion.why.leader", with("percent", percent(odds.leader(), voice))));
    }
    return String.join("\n", reasons);
  }

  Reply of(FusionOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Fused fused -> fused(fused, voice, asker);
      case Failed failed -> failed(failed, voice, asker);
      case NotOwned(var id) -> EspritViews.notOwned(id, voice);
      case NeedsTwo(var id) ->
          Reply.refusal(voice.text("fusion.needs_two", with("name", named(id, voice))));
      case DifferentTiers(var first, var second) ->
          Reply.refusal(
              voice.text(
                  "fusion.different_tiers",
                  with("first", named(first, voice)),
                  with("one", voice.named(voice.esprit(first).tier())),
                  with("second", named(second, voice)),
                  with("other", voice.named(voice.esprit(second).tier()))));
      case TierTooHigh(var tier, var highest) ->
          Reply.refusal(
              voice.text(
                  "fusion.tier_too_high",
                  with("tier", voice.named(tier)),
                  with("highest", voice.named(highest))));
      case Locked(var id) ->
          Reply.refusal(voice.text("fusion.locked", with("name", named(id, voice))));
      case InTeam(var id) ->
          Reply.refusal(voice.text("fusion.in_team", with("name", named(id, voice))));
      case LastCopy(var id) ->
          Reply.refusal(voice.text("fusion.last_copy", with("name", named(id, voice))));
      case TooPoor poor ->
          Reply.refusal(
                  voice.text(
                      "fusion.too_poor",
                      with("price", voice.price(poor.price())),
                      with("held", voice.held(poor.price(), poor.held()))))
              .row(Row.having(Optional.of(new NextSteps(voice, asker).explore())));
      case TooManyFragments many ->
          Reply.refusal(
              voice.text(
                  "fusion.too_many_fragments",
                  with("wanted", many.wanted()),
                  with("most", many.most())));
      case TooFewItems few ->
          Reply.refusal(
              voice.text(
                  "fusion.too_few_items",
                  with("item", voice.items(few.item(), few.wanted())),
                  with("held", few.held())));
    };
  }

  private static Reply fused(Fused fused, Voice voice, Asker asker) {
    Esprit result = voice.esprit(fused.result());
    Reply reply = Reply.titled(voice.text("fusion.fused.title", with("name", voice.named(result))));
    List<String> first = voice.reward(fused.reward());
    return (first.isEmpty()
            ? reply
            : reply.field(voice.text("fusion.fused.first"), voice.list(first)))
        .text(
            voice.text(
                    fused.isNew() ? "fusion.fused.new" : "fusion.fused.text",
                    with("first", named(fused.first(), voice)),
                    with("second", named(fused.second(), voice)),
                    with("tier", voice.named(result.tier())),
                    with("percent", percent(fused.odds().rate(), voice)))
                + "\n"
                + voice.text(
                    "fusion.fused.left",
                    with("price", voice.price(fused.odds().price())),
                    with("held", voice.held(fused.odds().price(), fused.left()))))
        .color(Reply.GOOD)
        .picture(EspritViews.picture(result, Stack.fresh(result.id(), 1, Instant.EPOCH), voice))
        .row(
            Row.having(
                Optional.of(EspritViews.look(result.id(), voice, asker)),
                Optional.of(
                    again(fused.first(), fused.second(), voice, asker)
                        .enabledIf(fused.again().isPresent()))));
  }

  private static Reply failed(Failed failed, Voice voice, Asker asker) {
    List<String> left = new ArrayList<>();
    left.add(voice.price(failed.refund()));
    if (failed.fragments() > 0) {
      left.add(voice.items(failed.fragment(), failed.fragments()));
    }
    return Reply.titled(voice.text("fusion.failed.title"))
        .text(
            voice.text(
                "fusion.failed.text",
                with("first", named(failed.first(), voice)),
                with("second", named(failed.second(), voice)),
                with("percent", percent(failed.odds().rate(), voice)),
                with("left", voice.list(left)),
                with("held", voice.held(failed.odds().price(), failed.left()))))
        .color(Reply.QUIET)
        .row(
            Row.of(
                again(failed.first(), failed.second(), voice, asker)
                    .enabledIf(failed.again().isPresent())));
  }

  private static Button again(EspritId first, EspritId second, Voice voice, Asker asker) {
    return Button.plain(
        "🔮",
        voice.text("fusion.again"),
        Shortcut.to(FUSE).with(FIRST, first.value()).with(SECOND, second.value()).id(asker));
  }

  Reply rates(List<TierRate> rates, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.titled(voice.text("fusion.rates.title"))
        .text(
            rates.stream()
                .map(rate ->
                    voice.text(
                        "fusion.rates.line",
                        with("tier", voice.named(rate.tier())),
                        with("percent", percent(rate.success(), voice)),
                        with("different", percent(rate.different(), voice)),
                        with("price", voice.price(rate.price()))))
                .collect(Collectors.joining("\n")))
        .footer(
            voice.text(
                "fusion.rates.footer",
                with("percent", percent(chances(voice).perFragment(), voice)),
                with("most", chances(voice).mostFragments())));
  }

  private static FusionRules.Chances chances(Voice voice) {
    return voice.rules(FusionRules.class).chances();
  }

  Reply history(ViewFusion.History history, Asker asker) {
    Voice voice = voices.in(asker.locale());
    FusionRecords.Tally tally = history.tally();
    if (tally.attempts() == 0) {
      return Reply.refusal(voice.text("fusion.history.none"));
    }
    return Reply.titled(
            voice.text(
                "fusion.history.title",
                with("attempts", tally.attempts()),
                with("successes", tally.successes())))
        .text(
            history.last().stream()
                .map(line -> line(line, voice))
                .collect(Collectors.joining("\n")));
  }

  private static String line(FusionRecords.Line line, Voice voice) {
    FusionRecords.Attempt attempt = line.attempt();
    String first = named(attempt.first(), voice);
    String second = named(attempt.second(), voice);
    return attempt
        .result()
        .map(result ->
            voice.text(
                "fusion.history.fused",
                with("first", first),
                with("second", second),
                with("result", named(result, voice)),
                with("percent", percent(attempt.rate(), voice)),
                with("when", Voice.when(line.at()))))
        .orElseGet(() ->
            voice.text(
                "fusion.history.failed",
                with("first", first),
                with("second", second),
                with("percent", percent(attempt.rate(), voice)),
                with("when", Voice.when(line.at()))));
  }
}
