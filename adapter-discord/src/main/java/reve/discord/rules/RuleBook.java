package reve.discord.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reve.discord.shared.RulePage;
import reve.discord.text.Voice;
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

  static String name(RulePage page, Voice voice) {
    return voice.text(page.feature() + ".feature");
  }
}
