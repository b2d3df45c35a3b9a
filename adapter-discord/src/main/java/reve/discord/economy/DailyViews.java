package reve.discord.economy;

import static reve.discord.text.Arg.with;

import java.util.Comparator;
import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Balances;
import reve.game.economy.DailyOutcome;
import reve.game.economy.DailyOutcome.AlreadyClaimed;
import reve.game.economy.DailyOutcome.Claimed;
import reve.game.economy.EconomyRules;
import reve.game.economy.EconomyRules.DailyReward;
import reve.game.economy.EconomyRules.Milestone;
import reve.game.economy.Reward;

/** How the gift of the day looks. */
public final class DailyViews {
  private final Voices voices;

  public DailyViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(DailyOutcome outcome, Asker asker) {
    return switch (outcome) {
      case Claimed claimed -> claimed(claimed, asker);
      case AlreadyClaimed already -> alreadyClaimed(already, asker);
    };
  }

  private Reply claimed(Claimed claimed, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply gift =
        Reply.titled(title(claimed, voice))
            .text(ended(claimed, voice) + lines(claimed.base().plus(claimed.day()), voice))
            .color(Reply.GOOD);
    Reward milestone = claimed.milestone().orElse(Reward.NOTHING);
    Reply more = withReward(gift, voice.text("economy.daily.milestone"), milestone, voice);
    return withReward(more, voice.text("economy.daily.bonus"), claimed.bonus(), voice)
        .field(voice.text("shared.next"), next(claimed, voice))
        .row(steps(claimed.balances(), voice, asker));
  }

  private static String title(Claimed claimed, Voice voice) {
    return claimed.ended().isPresent()
        ? voice.text("economy.daily.title.anew")
        : voice.text("economy.daily.title", with("streak", claimed.streak()));
  }

  private static String ended(Claimed claimed, Voice voice) {
    return claimed
        .ended()
        .map(days -> voice.text("economy.daily.ended", with("days", days)) + "\n\n")
        .orElse("");
  }

  private static Reply withReward(Reply reply, String name, Reward reward, Voice voice) {
    return reward.equals(Reward.NOTHING) ? reply : reply.field(name, lines(reward, voice));
  }

  private static String lines(Reward reward, Voice voice) {
    return String.join("\n", voice.reward(reward));
  }

  private static String next(Claimed claimed, Voice voice) {
    String tomorrow = voice.text("economy.daily.next", with("when", Voice.when(claimed.next())));
    return nextMilestone(claimed.streak(), voice)
        .map(more -> tomorrow + "\n" + more)
        .orElse(tomorrow);
  }

  private static Optional<String> nextMilestone(int streak, Voice voice) {
    DailyReward daily = voice.rules(EconomyRules.class).dailyReward();
    int inCycle = (streak - 1) % daily.cycle() + 1;
    return daily.milestones().stream()
        .filter(milestone -> milestone.streak() > inCycle)
        .min(Comparator.comparingInt(Milestone::streak))
        .map(milestone ->
            voice.text(
                "economy.daily.ahead",
                with("days", milestone.streak() - inCycle),
                with("reward", voice.list(voice.reward(milestone.reward())))));
  }

  private static Row steps(Balances held, Voice voice, Asker asker) {
    NextSteps steps = new NextSteps(voice, asker);
    return Row.having(steps.craftAll(held).or(() -> steps.summon(held)), steps.summonForNothing());
  }

  private Reply alreadyClaimed(AlreadyClaimed already, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.refusal(
        voice.text(
            "economy.daily.already",
            with("streak", already.streak()),
            with("when", Voice.when(already.next()))));
  }
}
