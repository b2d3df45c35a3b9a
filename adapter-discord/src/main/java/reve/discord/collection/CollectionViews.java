package reve.discord.collection;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.esprit.KindOptions;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionSort;
import reve.game.collection.ViewCollection;
import reve.game.collection.ViewCollection.Entry;
import reve.game.collection.ViewRecent;
import reve.game.esprit.Catalogue;
import reve.game.esprit.ElementTraits;
import reve.game.esprit.Stack;
import reve.game.esprit.TierTraits;

/** How a collection looks. */
public final class CollectionViews {
  static final String COLLECTION = "collection";
  static final String PAGE = "page";
  static final String SORT = "sort";
  static final String ELEMENT = "element";
  static final String TIER = "tier";

  private final Voices voices;

  public CollectionViews(Voices voices) {
    this.voices = voices;
  }

  Reply page(ViewCollection.Answer answer, CollectionQuery query, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<Entry> entries = answer.page().rows();
    Reply reply =
        Reply.titled(
                voice.text("collection.title", with("name", Voice.asTyped(asker.name().value()))))
            .text(
                entries.isEmpty()
                    ? nothing(query.filter(), voice)
                    : entries.stream()
                        .map(entry -> line(entry, voice))
                        .collect(Collectors.joining("\n")))
            .footer(totals(answer, query.filter(), voice))
            .row(StackPager.PAGER.row(query.id(PAGE, asker), answer.page(), Entry::key, voice))
            .row(sorts(query, voice, asker))
            .row(elements(query, voice, asker))
            .row(tiers(query, voice, asker));
    return entries.isEmpty()
        ? reply.row(summon(voice, asker))
        : reply.row(look(entries, voice, asker));
  }

  Reply recent(ViewRecent.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<Entry> entries = answer.page().rows();
    if (entries.isEmpty()) {
      return Reply.titled(voice.text("collection.recent.none", with("days", answer.days())))
          .row(summon(voice, asker));
    }
    return Reply.titled(voice.text("collection.recent.title", with("days", answer.days())))
        .text(
            entries.stream()
                .map(entry -> line(entry, voice) + " · " + Voice.when(entry.stack().since()))
                .collect(Collectors.joining("\n")))
        .row(
            StackPager.PAGER.row(
                CustomId.of(RecentCommand.RECENT, PAGE, asker, String.valueOf(answer.days())),
                answer.page(),
                Entry::key,
                voice))
        .row(look(entries, voice, asker));
  }

  private static Button summon(Voice voice, Asker asker) {
    return Button.plain("🪟", voice.text("collection.summon"), Shortcut.to("summon").id(asker));
  }

  private static String nothing(CollectionFilter filter, Voice voice) {
    return voice.text(
        filter.equals(CollectionFilter.NONE) ? "collection.empty" : "collection.nothing");
  }

  private static String totals(ViewCollection.Answer answer, CollectionFilter filter, Voice voice) {
    String totals =
        voice.text(
            "collection.totals",
            with("unique", answer.totals().unique()),
            with("all", answer.catalogueSize()),
            with("copies", answer.totals().copies()),
            with("power", voice.brief(answer.totals().power())));
    return filter.equals(CollectionFilter.NONE)
        ? totals
        : voice.text("collection.totals.filtered", with("totals", totals));
  }

  private static String line(Entry entry, Voice voice) {
    Stack stack = entry.stack();
    StringBuilder line = new StringBuilder();
    line.append(voice.traits(entry.esprit().tier()).emoji())
        .append(" **")
        .append(voice.named(entry.esprit()))
        .append("**");
    if (stack.stars() > 0) {
      line.append(' ').append("★".repeat(stack.stars()));
    }
    if (stack.quantity() > 1) {
      line.append(" ×").append(voice.exact(stack.quantity()));
    }
    if (stack.level() > 1) {
      line.append(" · ").append(voice.text("collection.level", with("level", stack.level())));
    }
    line.append(" · ").append(voice.brief(entry.lead().power()));
    return stack.locked() ? line.append(" 🔒").toString() : line.toString();
  }

  private static Select sorts(CollectionQuery query, Voice voice, Asker asker) {
    return new Select(
        query.id(SORT, asker),
        voice.text("collection.sort"),
        Stream.of(CollectionSort.values())
            .map(sort ->
                new Choice(
                    CollectionChoices.name(sort),
                    "",
                    voice.text(CollectionChoices.textKey(sort)),
                    "",
                    sort == query.sort()))
            .toList());
  }

  private static Select elements(CollectionQuery query, Voice voice, Asker asker) {
    Optional<String> chosen = query.filter().element().map(KindOptions::name);
    return new Select(
        query.id(ELEMENT, asker),
        voice.text("collection.element"),
        Stream.concat(
                Stream.of(any("collection.element.any", chosen, voice)),
                voice.rules(Catalogue.class).elements().stream()
                    .map((ElementTraits traits) ->
                        choice(
                            KindOptions.name(traits.element()),
                            traits.emoji(),
                            voice.text(traits.names()),
                            chosen)))
            .toList());
  }

  private static Select tiers(CollectionQuery query, Voice voice, Asker asker) {
    Optional<String> chosen = query.filter().tier().map(tier -> String.valueOf(tier.value()));
    return new Select(
        query.id(TIER, asker),
        voice.text("collection.tier"),
        Stream.concat(
                Stream.of(any("collection.tier.any", chosen, voice)),
                voice.rules(Catalogue.class).tiers().stream()
                    .map((TierTraits traits) ->
                        choice(
                            String.valueOf(traits.tier().value()),
                            traits.emoji(),
                            voice.text(traits.names()),
                            chosen)))
            .toList());
  }

  private static Choice any(String key, Optional<String> chosen, Voice voice) {
    return new Choice(CollectionQuery.ANY, "", voice.text(key), "", chosen.isEmpty());
  }

  private static Choice choice(String value, String emoji, String label, Optional<String> chosen) {
    return new Choice(value, emoji, label, "", chosen.filter(value::equals).isPresent());
  }

  private static Select look(List<Entry> entries, Voice voice, Asker asker) {
    return new Select(
        Shortcut.to("esprit").with("name", "").id(asker),
        voice.text("collection.look"),
        entries.stream()
            .map(entry ->
                new Choice(
                    entry.esprit().id().value(),
                    voice.traits(entry.esprit().element()).emoji(),
                    voice.name(entry.esprit()),
                    voice.text(voice.traits(entry.esprit().tier()).names()),
                    false))
            .toList());
  }
}
