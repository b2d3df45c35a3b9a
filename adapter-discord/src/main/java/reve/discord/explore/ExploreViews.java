package reve.discord.explore;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.experience.LevelUps;
import reve.discord.inventory.UseViews;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.explore.ExploreOutcome;
import reve.game.explore.ExploreOutcome.DayUsedUp;
import reve.game.explore.ExploreOutcome.Explored;
import reve.game.explore.ExploreOutcome.TooTired;
import reve.game.item.ItemEffect;
import reve.game.item.ItemRules;

/** How exploring looks. */
public final class ExploreViews {
  private static final int DRINKING = 1;

  private final Voices voices;

  public ExploreViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ExploreOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Explored explored -> explored(explored, voice, asker);
      case TooTired tired -> tooTired(tired, voice, asker);
      case DayUsedUp used ->
          Reply.refusal(
              voice.text(
                  "explore.day_used_up",
                  with("most", used.perDay()),
                  with("when", Voice.when(used.next()))));
    };
  }

  private static Reply tooTired(TooTired tired, Voice voice, Asker asker) {
    String text =
        voice.text(
            "explore.too_tired",
            with("cost", tired.cost()),
            with("points", tired.energy().points()),
            with("when", Voice.when(tired.enoughAt())));
    return voice.rules(ItemRules.class).having(ItemEffect.Energy.class).stream()
        .filter(tired.potions()::containsKey)
        .findFirst()
        .map(potion ->
            Reply.refusal(
                    text
                        + " "
                        + voice.text(
                            "explore.potions",
                            with(
                                "potions",
                                voice.items(potion, tired.potions().getOrDefault(potion, 0L)))))
                .row(UseViews.use(potion, 1, DRINKING, voice, asker)))
        .orElseGet(() -> Reply.refusal(text));
  }

  private static Reply explored(Explored explored, Voice voice, Asker asker) {
    NextSteps steps = new NextSteps(voice, asker);
    Reply found =
        Reply.titled(voice.text("explore.title"))
            .text(
                voice.text("explore.experience", with("experience", explored.experience()))
                    + "\n"
                    + String.join("\n", voice.reward(explored.found())))
            .color(Reply.GOOD)
            .footer(
                voice.text(
                    "explore.left",
                    with("points", explored.energy().points()),
                    with("max", explored.energy().pace().max()),
                    with("left", explored.left())));
    return LevelUps.shown(found, explored.levels(), explored.levelReward(), voice)
        .row(
            Row.having(
                Optional.of(steps.explore().enabledIf(explored.left() > 0)),
                steps.craftAll(explored.balances()).or(() -> steps.summon(explored.balances()))));
  }
}
