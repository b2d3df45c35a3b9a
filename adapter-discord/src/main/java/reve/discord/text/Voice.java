package reve.discord.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.Currency;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.ElementTraits;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.esprit.TierTraits;
import reve.game.item.Item;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.CountedText;
import reve.game.shared.LocalText;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** The bot speaking to one reader: texts of their language, names as the rules give them. */
public final class Voice {
  private final Texts texts;
  private final Rulebook rules;
  private final Locale language;
  private final Numerals numerals;

  Voice(Texts texts, Rulebook rules, Locale language, Numerals numerals) {
    this.texts = texts;
    this.rules = rules;
    this.language = language;
    this.numerals = numerals;
  }

  public Locale language() {
    return language;
  }

  public <R extends Rules> R rules(Class<R> type) {
    return rules.of(type);
  }

  public String text(String key, Arg... args) {
    return texts.text(language, key, args);
  }

  public String text(LocalText content) {
    return content.in(language);
  }

  /** Every digit of it, such as 1,234,567. */
  public String exact(long number) {
    return numerals.exact().format(number).toString();
  }

  /** The same for what may pass 64 bits. */
  public String exact(BigInteger number) {
    return numerals.exact().format(number).toString();
  }

  /** With its sign, such as +1,234. */
  public String signed(long number) {
    return numerals.signed().format(number).toString();
  }

  /** A share of a whole, cut at a thousandth of a per cent, so that no chance reads too high. */
  public String percent(long part, long whole) {
    return numerals.percent().format(100.0 * part / whole).toString();
  }

  /** The same with its sign, such as +5.3%. */
  public String signedPercent(long part, long whole) {
    return numerals.signedPercent().format(100.0 * part / whole).toString();
  }

  /** Such as 8,350 or 1.2M, never too much; for what is not money about to be spent. */
  public String brief(long number) {
    return numerals.brief().text(number);
  }

  /** The same for what may pass 64 bits. */
  public String brief(BigInteger number) {
    return numerals.brief().text(number);
  }

  /** Such as "A, B and C". */
  public String list(List<String> parts) {
    return ListFormatter.getInstance(language).format(parts);
  }

  /** Such as "A, B or C". */
  public String either(List<String> parts) {
    return ListFormatter.getInstance(language, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(parts);
  }

  /** How long until or since then; Discord keeps it up to date before the reader's eyes. */
  public static String when(Instant instant) {
    return "<t:" + instant.getEpochSecond() + ":R>";
  }

  /** The day of it in the reader's own calendar. */
  public static String day(Instant instant) {
    return "<t:" + instant.getEpochSecond() + ":D>";
  }

  /** What somebody typed, so that it shows as typed: it can neither format nor mention. */
  public static String asTyped(String typed) {
    return typed.replaceAll("([\\\\*_~`|<>\\[\\]@:])", "\\\\$1");
  }

  public String money(CurrencyId id, Amount amount) {
    Currency currency = currency(id);
    return "%s %s %s"
        .formatted(
            currency.emoji(), exact(amount.value()), counted(currency.names(), amount.value()));
  }

  /** All that it costs, or the word for nothing. */
  public String price(Price price) {
    List<String> parts =
        price.amounts().entrySet().stream().map(e -> money(e.getKey(), e.getValue())).toList();
    return price.isFree() ? text("shared.free") : list(parts);
  }

  /** What is held of each currency that the price names. */
  public String held(Price price, Balances held) {
    return list(price.amounts().keySet().stream().map(id -> money(id, held.of(id))).toList());
  }

  /** Each thing of it: money in display order, then items. */
  public List<String> reward(Reward reward) {
    List<String> things = new ArrayList<>();
    rules(CurrencyRules.class).currencies().stream()
        .map(Currency::id)
        .filter(reward.currencies()::containsKey)
        .forEach(id -> things.add(money(id, Objects.requireNonNull(reward.currencies().get(id)))));
    rules(ItemRules.class).items().stream()
        .map(Item::id)
        .filter(reward.items()::containsKey)
        .forEach(id -> things.add(items(id, Objects.requireNonNull(reward.items().get(id)))));
    return things;
  }

  public String items(ItemId id, long count) {
    Item item = rules(ItemRules.class).find(id).orElseThrow();
    return "%s %s %s".formatted(item.emoji(), exact(count), counted(item.names(), count));
  }

  /** The item's sign and its name where no count stands before it. */
  public String itemName(ItemId id) {
    Item item = rules(ItemRules.class).find(id).orElseThrow();
    return item.emoji() + " " + form(item.names(), PluralRules.KEYWORD_OTHER);
  }

  public Currency currency(CurrencyId id) {
    return rules(CurrencyRules.class).find(id).orElseThrow();
  }

  /** The currency's name where no count stands before it. */
  public String currencyName(CurrencyId id) {
    return form(currency(id).names(), PluralRules.KEYWORD_OTHER);
  }

  public Esprit esprit(EspritId id) {
    return rules(Catalogue.class).get(id);
  }

  public String name(Esprit esprit) {
    return text(esprit.names());
  }

  /** The element's sign and the Esprit's name. */
  public String named(Esprit esprit) {
    return traits(esprit.element()).emoji() + " " + name(esprit);
  }

  public ElementTraits traits(Element element) {
    return rules(Catalogue.class).traits(element);
  }

  public TierTraits traits(Tier tier) {
    return rules(Catalogue.class).traits(tier);
  }

  /** Such as "🔵 Rare". */
  public String named(Tier tier) {
    return traits(tier).emoji() + " " + text(traits(tier).names());
  }

  /** Such as "🔥 Inferno". */
  public String named(Element element) {
    return traits(element).emoji() + " " + text(traits(element).names());
  }

  /** The name in the form that follows the count. */
  public String counted(CountedText names, long count) {
    return form(names, numerals.plurals().select(numerals.exact().format(count)));
  }

  private String form(CountedText names, String category) {
    Map<String, String> forms = names.in(language);
    String other = Objects.requireNonNull(forms.get(PluralRules.KEYWORD_OTHER));
    return forms.getOrDefault(category, other);
  }
}
