package reve.discord.playerclass;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reve.discord.player.ClassWords;
import reve.discord.shared.Asker;
import reve.discord.shared.Confirmation;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Price;
import reve.game.economy.PriceTag;
import reve.game.player.ClassId;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.playerclass.ChangeOutcome;
import reve.game.playerclass.ChangeOutcome.Asked;
import reve.game.playerclass.ChangeOutcome.Changed;
import reve.game.playerclass.ChangeOutcome.SameClass;
import reve.game.playerclass.ChangeOutcome.TooPoor;
import reve.game.playerclass.ChangeOutcome.UnknownClass;
import reve.game.playerclass.ViewClass;

/** How classes look. */
public final class ClassViews {
  static final String CHANGE = "class change";
  static final String CLASS = "class";
  static final String INFO = "class info";
  static final String AGREED = "y";
  private static final int MOST_BUTTONS = 5;
  private static final int ASKING = MOST_BUTTONS + 1;

  private final Voices voices;

  public ClassViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewClass.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply reply =
        Reply.titled(answer.chosen().emoji() + " " + voice.text(answer.chosen().names()))
            .text(
                ClassWords.bonus(answer.chosen().bonus(), answer.bonus(), voice)
                    + "\n"
                    + voice.text(
                        "playerclass.next",
                        with("level", answer.nextAt()),
                        with("percent", answer.nextBonus().value() / 100.0))
                    + brought(answer, voice));
    for (PlayerClass other : answer.others()) {
      reply =
          reply.field(
              other.emoji() + " " + voice.text(other.names()), voice.text(other.description()));
    }
    return reply
        .field(
            voice.text("playerclass.change.name"),
            voice.text(
                "playerclass.change.price",
                with("price", voice.price(answer.change())),
                with("held", voice.held(answer.change(), answer.held()))))
        .row(new Row(changes(answer, voice, asker)));
  }

  private static String brought(ViewClass.Answer answer, Voice voice) {
    return answer.tally().applied() == 0
        ? ""
        : "\n"
            + voice.text(
                "playerclass.brought",
                with("times", answer.tally().applied()),
                with("bonus", answer.tally().bonus().value()));
  }

  private static List<Control> changes(ViewClass.Answer answer, Voice voice, Asker asker) {
    List<Control> buttons = new ArrayList<>();
    for (PlayerClass other : answer.others().stream().limit(MOST_BUTTONS).toList()) {
      buttons.add(
          Button.plain(
                  other.emoji(),
                  voice.text("playerclass.change.to", with("name", voice.text(other.names()))),
                  agreed(other.id(), answer.change(), buttons.size() + 1, asker))
              .enabledIf(answer.held().cover(answer.change())));
    }
    return buttons;
  }

  /** Changes at this price and no other. */
  private static CustomId agreed(ClassId to, Price price, int operation, Asker asker) {
    return CustomId.of(CHANGE, AGREED, asker, to.value(), PriceTag.of(price).text())
        .once(asker.operation(operation));
  }

  private static Reply asked(Asked asked, Voice voice, Asker asker) {
    Reply question =
        Reply.titled(voice.text("playerclass.ask.title", with("name", name(asked.to(), voice))))
            .text(
                voice.text(
                    "playerclass.ask.text",
                    with("from", name(asked.from(), voice)),
                    with("price", voice.price(asked.price())),
                    with("held", voice.held(asked.price(), asked.held()))))
            .privately();
    return new Confirmation(
            question,
            Button.grave(
                "🎭",
                voice.text("playerclass.ask.do", with("price", voice.price(asked.price()))),
                agreed(asked.to(), asked.price(), ASKING, asker)),
            new NextSteps(voice, asker).open("↩️", voice.text("playerclass.ask.not"), INFO))
        .asked();
  }

  Reply of(ChangeOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Changed changed ->
          Reply.titled(
                  voice.text("playerclass.changed.title", with("name", name(changed.to(), voice))))
              .text(
                  voice.text(
                      "playerclass.changed.text",
                      with("price", voice.price(changed.price())),
                      with("held", voice.held(changed.price(), changed.left()))))
              .color(Reply.GOOD)
              .row(
                  Row.having(
                      Optional.of(
                          new NextSteps(voice, asker)
                              .open("👤", voice.text("player.next.profile"), "profile"))));
      case Asked asked -> asked(asked, voice, asker);
      case SameClass same ->
          Reply.refusal(
              voice.text("playerclass.same", with("name", name(same.playerClass(), voice))));
      case TooPoor poor ->
          Reply.refusal(
              voice.text(
                  "playerclass.too_poor",
                  with("price", voice.price(poor.price())),
                  with("held", voice.held(poor.price(), poor.held()))));
      case UnknownClass unknown -> Reply.refusal(voice.text("playerclass.unknown"));
    };
  }

  private static String name(ClassId id, Voice voice) {
    return voice
        .rules(PlayerRules.class)
        .find(id)
        .map(found -> found.emoji() + " " + voice.text(found.names()))
        .orElse(id.value());
  }
}
