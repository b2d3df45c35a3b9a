package reve.discord.skill;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.economy.PriceTag;
import reve.game.shared.LimitRules;
import reve.game.skill.ResetOutcome;
import reve.game.skill.ResetSkills;

/** {@code /skill reset}: shows what it takes to have all points back, and takes them back. */
public final class SkillResetCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final ResetSkills reset;
  private final SkillViews views;
  private final Option<Boolean> token = Option.yesOrNo(SkillViews.TOKEN);

  public SkillResetCommand(ResetSkills reset, SkillViews views) {
    this.reset = reset;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("skill", SkillViews.RESET, TERMS, token);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return reset(call, new Agreed(arguments.get(token).orElse(false), Optional.empty()));
  }

  /** How it is to be paid, and the price that was agreed to, if one was shown. */
  private record Agreed(boolean byToken, Optional<PriceTag> price) {}

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(SkillViews.AGREED, TERMS, SkillResetCommand::agreed, this::reset));
  }

  private static Optional<Agreed> agreed(Pressed pressed) {
    return pressed
        .argument(0)
        .map(byToken ->
            new Agreed(Boolean.parseBoolean(byToken), pressed.argument(1).map(PriceTag::new)));
  }

  private Reply reset(Call call, Agreed agreed) {
    return views.of(
        reset.handle(
            new ResetSkills.Command(
                call.id(), call.asker().player(), agreed.byToken(), agreed.price())),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(ResetOutcome.class, views::of));
  }
}
