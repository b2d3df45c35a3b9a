package reve.discord.collection;

import static reve.discord.text.Arg.with;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.collection.CollectionBalance;
import reve.game.collection.ElementRank;
import reve.game.collection.ElementShares.Share;
import reve.game.collection.ViewOverview.Answer;
import reve.game.collection.ViewOverview.Milestone;
import reve.game.collection.ViewOverview.Rare;
import reve.game.esprit.Element;
import reve.game.esprit.Stack;

/** How a collection looks as a whole. */
public final class OverviewViews {
  static final String OVERVIEW = "overview";

  private final Voices voices;

  public OverviewViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply shown =
        Reply.titled(
                voice.text(
                    "collection.overview.title", with("name", Voice.asTyped(asker.name().value()))))
            .text(whole(answer, voice))
            .field(voice.text("collection.overview.elements"), elements(answer, voice))
            .field(voice.text("collection.overview.stars"), stars(answer, voice));
    if (!answer.rarest().isEmpty()) {
      shown =
          shown.field(
              voice.text("collection.overview.rarest"),
              answer.rarest().stream()
                  .map(rare -> line(rare, voice))
                  .collect(Collectors.joining("\n")));
    }
    return shown
        .field(voice.text("collection.overview.next"), next(answer, voice))
        .row(
            Button.plain(
                "🗂️",
                voice.text("collection.overview.list"),
                Shortcut.to(CollectionViews.COLLECTION).id(asker)),
            Button.plain(
                "🔎", voice.text("collection.overview.missing"), Shortcut.to("missing").id(asker)),
            Button.plain(
                "🕰️",
                voice.text("collection.overview.recent"),
                Shortcut.to(RecentCommand.RECENT).id(asker)));
  }

  private static String whole(Answer answer, Voice voice) {
    long unique = answer.totals().unique();
    return voice.text(
        "collection.overview.text",
        with("bar", Bar.of(unique, Math.max(1, answer.all()))),
        with("percent", voice.percent(unique * 100 / Math.max(1, answer.all()), 100)),
        with("unique", unique),
        with("all", answer.all()),
        with("copies", answer.totals().copies()),
        with("power", voice.brief(answer.totals().power())),
        with("value", answer.value()));
  }

  private static String elements(Answer answer, Voice voice) {
    String lines =
        Stream.of(Element.values())
            .map(element -> line(element, answer, voice))
            .collect(Collectors.joining("\n"));
    return lines + "\n" + voice.text(balanceKey(answer.balance()));
  }

  private static String line(Element element, Answer answer, Voice voice) {
    Share share = answer.shares().of(element);
    return voice.text(
        "collection.overview.element",
        with("element", voice.named(element)),
        with("owned", share.owned()),
        with("all", share.all()),
        with("rank", voice.text(rankKey(Objects.requireNonNull(answer.ranks().get(element))))));
  }

  private static String rankKey(ElementRank rank) {
    return switch (rank) {
      case BEGINNER -> "collection.rank.beginner";
      case NOVICE -> "collection.rank.novice";
      case ADEPT -> "collection.rank.adept";
      case EXPERT -> "collection.rank.expert";
      case MASTER -> "collection.rank.master";
    };
  }

  private static String balanceKey(CollectionBalance balance) {
    return switch (balance) {
      case INCOMPLETE -> "collection.balance.incomplete";
      case PERFECT -> "collection.balance.perfect";
      case WELL -> "collection.balance.well";
      case SOMEWHAT_IMBALANCED -> "collection.balance.somewhat";
      case SPECIALISED -> "collection.balance.specialised";
    };
  }

  private static String stars(Answer answer, Voice voice) {
    return IntStream.rangeClosed(0, Stack.MAX_STARS)
        .mapToObj(stars -> stars + "★ " + voice.exact(answer.stars().getOrDefault(stars, 0L)))
        .collect(Collectors.joining(" · "));
  }

  private static String line(Rare rare, Voice voice) {
    String name =
        voice.traits(rare.esprit().tier()).emoji() + " **" + voice.named(rare.esprit()) + "**";
    return rare.stack().stars() > 0 ? name + " " + "★".repeat(rare.stack().stars()) : name;
  }

  private static String next(Answer answer, Voice voice) {
    return answer
        .next()
        .map(next -> next(next, answer.ever(), voice))
        .orElseGet(() -> voice.text("collection.overview.no_next"));
  }

  private static String next(Milestone next, int ever, Voice voice) {
    return voice.text(
            "collection.overview.milestone",
            with("bar", Bar.of(ever, next.target())),
            with("ever", ever),
            with("target", next.target()))
        + "\n"
        + String.join(", ", voice.reward(next.milestone().given()));
  }
}
