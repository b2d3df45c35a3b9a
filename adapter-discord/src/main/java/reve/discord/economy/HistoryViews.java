package reve.discord.economy;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Currency;
import reve.game.economy.CurrencyRules;
import reve.game.economy.Ledger;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.shared.Page;

/** How a player's history looks. */
public final class HistoryViews {
  static final String HISTORY = "history";
  static final String PAGE = "page";
  static final String ONLY = "only";

  private final Voices voices;

  public HistoryViews(Voices voices) {
    this.voices = voices;
  }

  Reply page(Page<Ledger.Line> page, HistoryQuery query, Asker asker) {
    Voice voice = voices.in(asker.locale());
    String text =
        page.rows().isEmpty()
            ? voice.text("economy.history.nothing")
            : page.rows().stream().map(line -> line(line, voice)).collect(Collectors.joining("\n"));
    return Reply.titled(voice.text("economy.history.title"))
        .text(text)
        .row(
            HistoryQuery.PAGER.row(
                CustomId.of(HISTORY, PAGE, asker, query.argument()), page, Ledger.Line::key, voice))
        .row(currencies(query, voice, asker));
  }

  private static String line(Ledger.Line line, Voice voice) {
    LedgerEntry entry = line.entry();
    return voice.text(
        "economy.history.line",
        with("emoji", voice.currency(entry.currency()).emoji()),
        with("change", voice.signed(entry.change())),
        with(
            "currency",
            voice.counted(voice.currency(entry.currency()).names(), Math.abs(entry.change()))),
        with("after", entry.balanceAfter().value()),
        with("reason", reason(entry.reason(), voice)),
        with("when", Voice.when(line.at())));
  }

  private static String reason(LedgerReason reason, Voice voice) {
    return switch (reason) {
      case STARTER_PACKAGE -> voice.text("economy.reason.starter_package");
      case DAILY_REWARD -> voice.text("economy.reason.daily_reward");
      case CRAFT -> voice.text("economy.reason.craft");
      case SUMMON -> voice.text("economy.reason.summon");
      case LEVEL_UP -> voice.text("economy.reason.level_up");
      case TRIAL -> voice.text("economy.reason.trial");
      case EXPLORE -> voice.text("economy.reason.explore");
      case CLASS_CHANGE -> voice.text("economy.reason.class_change");
      case SKILL_RESET -> voice.text("economy.reason.skill_reset");
      case DISSOLVE -> voice.text("economy.reason.dissolve");
      case AWAKENING -> voice.text("economy.reason.awakening");
      case LEVELING -> voice.text("economy.reason.leveling");
      case LIMIT_BREAK -> voice.text("economy.reason.limit_break");
      case FUSION -> voice.text("economy.reason.fusion");
      case FUSION_REFUND -> voice.text("economy.reason.fusion_refund");
      case FIRST_FUSION -> voice.text("economy.reason.first_fusion");
      case RELIC -> voice.text("economy.reason.relic");
      case DAILY_ECHO -> voice.text("economy.reason.daily_echo");
      case ECHO -> voice.text("economy.reason.echo");
      case FRAGMENT_CRAFT -> voice.text("economy.reason.fragment_craft");
      case BUNDLE -> voice.text("economy.reason.bundle");
      case ACHIEVEMENT -> voice.text("economy.reason.achievement");
      case ACHIEVEMENT_POINTS -> voice.text("economy.reason.achievement_points");
      case ADMIN -> voice.text("economy.reason.admin");
      case RESET -> voice.text("economy.reason.reset");
      case PRIVACY -> voice.text("economy.reason.privacy");
      case CODEX_SET -> voice.text("economy.reason.codex_set");
      case COLLECTION_MILESTONE -> voice.text("economy.reason.collection_milestone");
      case ITEM -> voice.text("economy.reason.item");
      case CHEST -> voice.text("economy.reason.chest");
      case WEEKLY_REWARD -> voice.text("economy.reason.weekly_reward");
      case SURPLUS_DISSOLVED -> voice.text("economy.reason.surplus_dissolved");
    };
  }

  private static Select currencies(HistoryQuery query, Voice voice, Asker asker) {
    Choice everything =
        new Choice(
            HistoryQuery.EVERYTHING,
            "",
            voice.text("economy.history.all"),
            "",
            query.only().isEmpty());
    List<Choice> choices =
        Stream.concat(
                Stream.of(everything),
                voice.rules(CurrencyRules.class).currencies().stream()
                    .map(currency -> choice(currency, query, voice)))
            .toList();
    return new Select(
        CustomId.of(HISTORY, ONLY, asker), voice.text("economy.history.only"), choices);
  }

  private static Choice choice(Currency currency, HistoryQuery query, Voice voice) {
    return new Choice(
        currency.id().value(),
        currency.emoji(),
        voice.currencyName(currency.id()),
        "",
        query.only().filter(currency.id()::equals).isPresent());
  }
}
