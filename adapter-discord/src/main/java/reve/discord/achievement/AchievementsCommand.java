package reve.discord.achievement;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.game.achievement.AchievementRules;
import reve.game.achievement.Category;
import reve.game.achievement.ViewAchievements;
import reve.game.shared.LimitRules;
import reve.game.shared.Rulebooks;

/** {@code /achievements}: how far everything has come, what was unlocked and what it gives. */
public final class AchievementsCommand implements SlashCommand {
  private final ViewAchievements view;
  private final AchievementViews views;
  private final Rulebooks rulebooks;
  private final Option<Category> category;

  public AchievementsCommand(ViewAchievements view, AchievementViews views, Rulebooks rulebooks) {
    this.view = view;
    this.views = views;
    this.rulebooks = rulebooks;
    this.category = Option.choice(AchievementViews.CATEGORY, this::offers, this::read);
  }

  private List<Offer> offers() {
    return categories().stream().map(each -> new Offer(each.id().value(), each.names())).toList();
  }

  private Parsed<Category> read(String typed) {
    return Parsed.of(
        categories().stream().filter(each -> each.id().value().equals(typed)).findFirst(),
        "achievement.unknown",
        with("typed", typed));
  }

  private List<Category> categories() {
    return rulebooks.inForce().of(AchievementRules.class).categories();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of(
        "achievement",
        AchievementViews.ACHIEVEMENTS,
        Terms.privately(LimitRules.GENERAL),
        category);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    ViewAchievements.Answer answer = view.handle(call.asker().player());
    return arguments
        .get(category)
        .map(chosen -> views.category(answer, chosen, call.asker()))
        .orElseGet(() -> views.overview(answer, call.asker()));
  }
}
