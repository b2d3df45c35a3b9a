package reve.discord.skill;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.Confirmation;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.PriceTag;
import reve.game.energy.Gauge;
import reve.game.skill.AllocateOutcome;
import reve.game.skill.AllocateOutcome.Allocated;
import reve.game.skill.AllocateOutcome.TooFew;
import reve.game.skill.ResetOutcome;
import reve.game.skill.ResetOutcome.Asked;
import reve.game.skill.ResetOutcome.Cut;
import reve.game.skill.ResetOutcome.NoToken;
import reve.game.skill.ResetOutcome.NothingSpent;
import reve.game.skill.ResetOutcome.Payment;
import reve.game.skill.ResetOutcome.Payment.Paid;
import reve.game.skill.ResetOutcome.Payment.Token;
import reve.game.skill.ResetOutcome.TakenBack;
import reve.game.skill.ResetOutcome.TooPoor;
import reve.game.skill.Skill;
import reve.game.skill.SkillRules;
import reve.game.skill.Skills;
import reve.game.skill.ViewSkills;

/** How skill points look. */
public final class SkillViews {
  static final String SPEND = "skill spend";
  static final String RESET = "skill reset";
  static final String SKILL = "skill";
  static final String POINTS = "points";
  static final String TOKEN = "token";
  static final String AGREED = "y";
  private static final int RESET_FOR_MONEY = 10;
  private static final int RESET_FOR_TOKEN = 11;

  private final Voices voices;

  public SkillViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewSkills.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    boolean spent = answer.allocation().spent() > 0;
    return Reply.titled(voice.text("skill.title", with("free", answer.free())))
        .text(lines(answer.allocation(), answer.rules(), voice) + "\n\n" + advice(answer, voice))
        .row(
            new Row(
                Stream.of(Skill.values())
                    .<Control>map(skill -> spend(skill, answer.free(), voice, asker))
                    .toList()))
        .row(
            Row.having(
                Optional.of(reset(answer, voice, asker)).filter(_ -> spent),
                Optional.of(resetByToken(answer, voice, asker))
                    .filter(_ -> spent && answer.tokens() > 0)));
  }

  private static String lines(Skills.Allocation allocation, SkillRules rules, Voice voice) {
    return Stream.of(Skill.values())
        .map(skill -> line(skill, allocation.in(skill), rules, voice))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Skill skill, int points, SkillRules rules, Voice voice) {
    String gives =
        switch (skill) {
          case ENERGY -> voice.text("skill.room", with("room", points * rules.energy()));
          case STAMINA -> voice.text("skill.room", with("room", points * rules.stamina()));
          case ATTACK -> share(points * rules.attack().value(), voice);
          case DEFENSE -> share(points * rules.defense().value(), voice);
        };
    return voice.text(
        "skill.line",
        with("emoji", SkillChoices.emoji(skill)),
        with("name", voice.text(SkillChoices.textKey(skill))),
        with("points", points),
        with("gives", gives));
  }

  private static String share(long basisPoints, Voice voice) {
    return voice.text("skill.share", with("percent", basisPoints / 100.0));
  }

  private static String advice(ViewSkills.Answer answer, Voice voice) {
    if (answer.free() == 0) {
      return voice.text("skill.advice.none");
    }
    Skills.Allocation spent = answer.allocation();
    return spent.energy() + spent.stamina() < spent.attack() + spent.defense() + answer.free()
        ? voice.text("skill.advice.energy")
        : voice.text("skill.advice.power");
  }

  private static Button spend(Skill skill, int free, Voice voice, Asker asker) {
    return Button.plain(
            SkillChoices.emoji(skill),
            voice.text("skill.one", with("name", voice.text(SkillChoices.textKey(skill)))),
            Shortcut.to(SPEND)
                .with(SKILL, SkillChoices.name(skill))
                .id(asker)
                .once(asker.operation(List.of(Skill.values()).indexOf(skill) + 1)))
        .enabledIf(free > 0);
  }

  private static Button reset(ViewSkills.Answer answer, Voice voice, Asker asker) {
    CustomId id = agreed(new Paid(answer.reset()), asker);
    return Button.grave(
            "↩️", voice.text("skill.reset.for", with("price", voice.price(answer.reset()))), id)
        .enabledIf(answer.held().cover(answer.reset()));
  }

  private static Button resetByToken(ViewSkills.Answer answer, Voice voice, Asker asker) {
    return Button.grave(
        "↩️",
        voice.text("skill.reset.for", with("price", voice.items(answer.rules().token(), 1))),
        agreed(new Token(), asker));
  }

  /** Takes all back for this payment and no other. */
  private static CustomId agreed(Payment payment, Asker asker) {
    boolean token = payment instanceof Token;
    return CustomId.of(
            RESET, AGREED, asker, String.valueOf(token), PriceTag.of(payment.price()).text())
        .once(asker.operation(token ? RESET_FOR_TOKEN : RESET_FOR_MONEY));
  }

  private static Reply asked(Asked asked, Voice voice, Asker asker) {
    Reply question =
        Reply.titled(voice.text("skill.ask.title"))
            .text(
                voice.text(
                        "skill.ask.text",
                        with("points", asked.points()),
                        with("price", taken(asked.payment(), voice)))
                    + held(asked, voice)
                    + cuts(asked.cuts(), voice))
            .privately();
    return new Confirmation(
            question,
            Button.grave(
                "↩️",
                voice.text("skill.reset.for", with("price", taken(asked.payment(), voice))),
                agreed(asked.payment(), asker)),
            new NextSteps(voice, asker).open("🎓", voice.text("skill.ask.not"), "skill view"))
        .asked();
  }

  private static String held(Asked asked, Voice voice) {
    return asked.payment() instanceof Paid(var price)
        ? " " + voice.text("skill.ask.held", with("held", voice.held(price, asked.held())))
        : "";
  }

  /** What is above the bounds goes, and that stands before the button. */
  private static String cuts(List<Cut> cuts, Voice voice) {
    return cuts.stream()
        .map(cut ->
            "\n"
                + voice.text(
                    "skill.ask.cut",
                    with(
                        "name",
                        voice.text(
                            SkillChoices.textKey(
                                cut.gauge() == Gauge.ENERGY ? Skill.ENERGY : Skill.STAMINA))),
                    with("now", cut.now()),
                    with("left", cut.left())))
        .collect(Collectors.joining());
  }

  private static String taken(Payment payment, Voice voice) {
    return switch (payment) {
      case Paid(var price) -> voice.price(price);
      case Token token -> voice.items(voice.rules(SkillRules.class).token(), 1);
    };
  }

  Reply of(AllocateOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Allocated allocated ->
          Reply.titled(
                  voice.text(
                      "skill.spent.title",
                      with("points", allocated.points()),
                      with("name", voice.text(SkillChoices.textKey(allocated.skill())))))
              .text(
                  lines(allocated.now(), voice.rules(SkillRules.class), voice)
                      + "\n\n"
                      + voice.text("skill.left", with("free", allocated.free())))
              .color(Reply.GOOD)
              .row(again(voice, asker));
      case TooFew few ->
          Reply.refusal(
              voice.text("skill.too_few", with("wanted", few.wanted()), with("free", few.free())));
    };
  }

  Reply of(ResetOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case TakenBack back ->
          Reply.titled(voice.text("skill.reset.title"))
              .text(
                  voice.text(
                      "skill.reset.text",
                      with("points", back.points()),
                      with("price", taken(back.payment(), voice))))
              .color(Reply.GOOD)
              .row(again(voice, asker));
      case Asked asked -> asked(asked, voice, asker);
      case NothingSpent nothing -> Reply.refusal(voice.text("skill.reset.nothing"));
      case TooPoor poor ->
          Reply.refusal(
              voice.text(
                  "skill.reset.too_poor",
                  with("price", voice.price(poor.price())),
                  with("held", voice.held(poor.price(), poor.held()))));
      case NoToken none ->
          Reply.refusal(
              voice.text(
                  "skill.reset.no_token",
                  with("token", voice.items(voice.rules(SkillRules.class).token(), 1))));
    };
  }

  private static Row again(Voice voice, Asker asker) {
    return Row.having(
        Optional.of(
            new NextSteps(voice, asker).open("🎓", voice.text("skill.open"), "skill view")));
  }
}
