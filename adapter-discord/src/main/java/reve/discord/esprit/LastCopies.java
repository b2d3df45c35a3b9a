package reve.discord.esprit;

import static reve.discord.text.Arg.with;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import reve.discord.shared.Reply;
import reve.discord.text.Voice;
import reve.game.economy.Reward;
import reve.game.esprit.Stack;
import reve.game.item.ItemId;

/** What goes for good with the last copies of stacks, and what comes back from them. */
public record LastCopies(Collection<Stack> stacks) {

  /** Nothing is added where no stack loses its last copy. */
  public Reply under(Reply question, Voice voice) {
    if (stacks.isEmpty()) {
      return question;
    }
    Reply lost = question.field(voice.text("esprit.lost"), lost(voice));
    Map<ItemId, Long> worn = worn();
    return worn.isEmpty()
        ? lost
        : lost.field(
            voice.text("esprit.lost.worn"),
            String.join("\n", voice.reward(new Reward(Map.of(), worn))));
  }

  private String lost(Voice voice) {
    return stacks.stream()
        .map(stack ->
            voice.text(
                "esprit.lost.line",
                with("name", voice.named(voice.esprit(stack.esprit()))),
                with("stars", EspritViews.stars(stack.stars())),
                with("level", stack.level())))
        .collect(Collectors.joining("\n"));
  }

  private Map<ItemId, Long> worn() {
    return stacks.stream()
        .flatMap(stack -> stack.relics().stream())
        .collect(Collectors.groupingBy(relic -> relic, Collectors.counting()));
  }
}
