package reve.discord.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reve.discord.shared.RulePage;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.PlainName;

/** Every rule page; throws when two are about the same feature. */
public final class RuleBook {
  private final List<RulePage> pages;

  public RuleBook(Collection<? extends RulePage> pages) {
    this.pages = List.copyOf(pages);
    long features = this.pages.stream().map(RulePage::feature).distinct().count();
    if (features != this.pages.size()) {
      throw new IllegalArgumentException("two rule pages are about the same feature");
    }
  }

  /** By name in the reader's language. */
  public List<RulePage> pages(Voice voice) {
    return pages.stream()
        .sorted(Comparator.comparing(page -> PlainName.of(name(page, voice))))
        .toList();
  }

  Optional<RulePage> find(String feature) {
    return pages.stream().filter(page -> page.feature().equals(feature)).findFirst();
  }

  /** By its feature, or by its name in any language. */
  Optional<RulePage> called(String typed, Voices voices) {
    PlainName wanted = PlainName.of(typed);
    return find(typed.strip())
        .or(() ->
            pages.stream()
                .filter(page ->
                    voices.everywhere(page.feature() + ".feature").byLanguage().values().stream()
                        .map(PlainName::of)
                        .anyMatch(wanted::equals))
                .findFirst());
  }

  static String name(RulePage page, Voice voice) {
    return voice.text(page.feature() + ".feature");
  }
}
