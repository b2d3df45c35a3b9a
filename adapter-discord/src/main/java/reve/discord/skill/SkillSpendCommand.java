package reve.discord.skill;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.discord.shared.WholeNumber;
import reve.discord.text.Voices;
import reve.game.shared.LimitRules;
import reve.game.skill.AllocateOutcome;
import reve.game.skill.AllocateSkill;
import reve.game.skill.Skill;

/** {@code /skill spend}: spends points on a skill. */
public final class SkillSpendCommand implements SlashCommand {
  private static final int MOST = 1_000;

  private final AllocateSkill allocate;
  private final SkillViews views;
  private final Option<Skill> skill;
  private final Option<Integer> points = Option.text(SkillViews.POINTS, SkillSpendCommand::points);

  public SkillSpendCommand(AllocateSkill allocate, SkillViews views, Voices voices) {
    this.allocate = allocate;
    this.views = views;
    this.skill =
        Option.choice(SkillViews.SKILL, () -> SkillChoices.offers(voices), SkillChoices::skill)
            .demanded();
  }

  private static Parsed<Integer> points(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, 1, MOST),
        "skill.bad_points",
        with("typed", typed),
        with("most", MOST));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "skill", SkillViews.SPEND, Terms.privately(LimitRules.GENERAL), skill, points);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.of(
        allocate.handle(
            new AllocateSkill.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(skill),
                arguments.get(points).orElse(1))),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(AllocateOutcome.class, views::of));
  }
}
