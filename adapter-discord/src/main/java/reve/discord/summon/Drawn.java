package reve.discord.summon;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reve.discord.card.PullSheet;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Picture;
import reve.discord.shared.Portraits;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.summon.Pull;
import reve.game.summon.SummonOutcome.Summoned;

/** The Esprits of one summon in the words of its reader, in the order they came. */
record Drawn(List<One> all) {

  /** One of them: as a line, for a screen reader, and as a card. */
  record One(
      Esprit esprit, boolean isNew, String line, String spoken, reve.discord.card.Pull card) {}

  static Drawn of(Summoned summoned, Voice voice) {
    List<One> all = new ArrayList<>();
    Set<EspritId> unseen = new HashSet<>(summoned.firsts());
    for (Pull pull : summoned.pulls()) {
      all.add(one(pull, unseen.remove(pull.esprit()), voice));
    }
    return new Drawn(List.copyOf(all));
  }

  private static One one(Pull pull, boolean isNew, Voice voice) {
    Esprit esprit = voice.esprit(pull.esprit());
    String tier = voice.text(voice.traits(pull.tier()).names());
    StringBuilder line = new StringBuilder();
    line.append(voice.traits(pull.tier()).emoji())
        .append(" **")
        .append(voice.named(esprit))
        .append("** · ")
        .append(tier);
    if (isNew) {
      line.append(" · ").append(voice.text("summon.new"));
    }
    if (pull.forced()) {
      line.append(" · ").append(voice.text("summon.forced"));
    }
    String spoken =
        voice.text("summon.spoken", with("name", voice.name(esprit)), with("tier", tier));
    return new One(
        esprit,
        isNew,
        line.toString(),
        spoken,
        new reve.discord.card.Pull(Portraits.fresh(esprit, voice), isNew));
  }

  /** The highest tier, among equals a new one, then the first drawn. */
  One best() {
    return all.stream()
        .min(
            Comparator.comparing((One one) -> one.esprit().tier())
                .reversed()
                .thenComparing(one -> !one.isNew()))
        .orElseThrow();
  }

  String lines() {
    return all.stream().map(One::line).collect(Collectors.joining("\n"));
  }

  Picture picture(Voice voice) {
    return new Picture(
        "summon.jpg",
        voice.text(
            "summon.picture",
            with("count", all.size()),
            with("names", voice.list(all.stream().map(One::spoken).toList()))),
        new Picture.Drawing.Sheet(new PullSheet(all.stream().map(One::card).toList())));
  }

  Button lockBest(Voice voice, Asker asker) {
    Esprit best = best().esprit();
    return Button.plain(
        "🔒",
        voice.text("summon.lock", with("name", voice.name(best))),
        CustomId.of("esprit", "keep", asker, best.id().value()));
  }

  Select lookAtOne(Voice voice, Asker asker) {
    return new Select(
        Shortcut.to("esprit").with("name", "").id(asker),
        voice.text("summon.look"),
        all.stream().map(One::esprit).distinct().map(esprit -> choice(esprit, voice)).toList());
  }

  private static Choice choice(Esprit esprit, Voice voice) {
    return new Choice(
        esprit.id().value(),
        voice.traits(esprit.element()).emoji(),
        voice.name(esprit),
        voice.text(voice.traits(esprit.tier()).names()),
        false);
  }
}
