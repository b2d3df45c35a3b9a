package reve.discord.experience;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.game.economy.Reward;

/** Levels that an act has led to, beside what it came to itself. */
public final class LevelUps {
  private LevelUps() {}

  /** The reply as it was when no level was reached. */
  public static Reply shown(Reply reply, List<Integer> levels, Reward reward, Voice voice) {
    if (levels.isEmpty()) {
      return reply;
    }
    String given = String.join("\n", voice.reward(reward));
    return reply.field(
        voice.text("experience.rise", with("level", levels.getLast())),
        given.isEmpty()
            ? voice.text("experience.rise.room")
            : voice.text("experience.rise.room") + "\n" + given);
  }
}
