package reve.discord.economy;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.Form;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.CraftOutcome;
import reve.game.economy.CraftOutcome.Crafted;
import reve.game.economy.CraftOutcome.TooPoor;

/** How crafting looks. */
public final class CraftViews {
  static final String CRAFT = "craft";
  static final String ASK = "ask";
  static final String AMOUNT = "amount";
  private static final int LONGEST_AMOUNT = 10;

  private final Voices voices;

  public CraftViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(CraftOutcome outcome, Asker asker) {
    return switch (outcome) {
      case Crafted crafted -> crafted(crafted, asker);
      case TooPoor poor -> tooPoor(poor, asker);
    };
  }

  private Reply crafted(Crafted crafted, Asker asker) {
    Voice voice = voices.in(asker.locale());
    NextSteps steps = new NextSteps(voice, asker);
    return Reply.titled(
            voice.text("economy.craft.title", with("made", voice.price(crafted.made()))))
        .text(
            voice.text(
                "economy.craft.text",
                with("spent", voice.price(crafted.spent())),
                with("held", voice.held(crafted.made(), crafted.balances())),
                with("rest", voice.held(crafted.spent(), crafted.balances()))))
        .color(Reply.GOOD)
        .row(
            Row.having(
                steps.summon(crafted.balances()),
                Optional.of(steps.open("🎲", voice.text("economy.craft.odds"), "odds"))));
  }

  private Reply tooPoor(TooPoor poor, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.refusal(
            voice.text(
                "economy.craft.too_poor",
                with("price", voice.price(poor.price())),
                with("held", voice.held(poor.price(), poor.held())),
                with("possible", poor.possible())))
        .row(Row.having(new NextSteps(voice, asker).craftAll(poor.held())));
  }

  Form ask(Asker asker) {
    Voice voice = voices.in(asker.locale());
    return new Form(
        Shortcut.to(CRAFT).id(asker),
        voice.text("economy.craft.ask.title"),
        List.of(
            new Form.Line(
                AMOUNT,
                voice.text("economy.craft.ask.amount"),
                voice.text("economy.craft.ask.example"),
                LONGEST_AMOUNT)));
  }

  String suggestion(String value, Locale locale) {
    return value.equals("all") ? voices.in(locale).text("economy.craft.all") : value;
  }
}
