package reve.discord.esprit;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.game.echo.EchoRules;
import reve.game.esprit.Esprit;
import reve.game.esprit.Tier;
import reve.game.fragment.FragmentRules;
import reve.game.fragment.Recipe;
import reve.game.fusion.FusionRules;
import reve.game.item.ItemId;
import reve.game.reve.ReveRules;
import reve.game.summon.Banner;
import reve.game.summon.SummonRules;

/** Where an Esprit comes from, by the rules in force, and the ways there. */
record Whence(Esprit esprit, Voice voice, Asker asker) {

  String told() {
    return esprit.retired()
        ? voice.text("esprit.source.none")
        : Stream.of(banners(), reve(), echoes(), fusion(), Optional.of(fragments()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
  }

  Row ways() {
    NextSteps steps = new NextSteps(voice, asker);
    return Row.having(
        Optional.of(steps.open("🎲", voice.text("esprit.way.odds"), "odds"))
            .filter(_ -> isThere(banners())),
        Optional.of(steps.open("🐚", voice.text("esprit.way.echoes"), "echo list"))
            .filter(_ -> isThere(echoes())),
        Optional.of(steps.open("🔮", voice.text("esprit.way.fusion"), "fusion rates"))
            .filter(_ -> isThere(fusion())),
        Optional.of(steps.open("🧩", voice.text("esprit.way.fragments"), "fragment list"))
            .filter(_ -> !esprit.retired()),
        Optional.of(EspritViews.abilities(esprit.id(), voice, asker)));
  }

  private boolean isThere(Optional<String> source) {
    return !esprit.retired() && source.isPresent();
  }

  private Optional<String> banners() {
    List<String> drawing =
        voice.rules(SummonRules.class).banners().stream()
            .filter(banner -> banner.weights().containsKey(tier()))
            .map(this::named)
            .toList();
    return drawing.isEmpty()
        ? Optional.empty()
        : Optional.of(voice.text("esprit.source.banners", with("banners", voice.list(drawing))));
  }

  private String named(Banner banner) {
    return banner.emoji() + " " + voice.text(banner.names());
  }

  private Optional<String> reve() {
    return voice
        .rules(ReveRules.class)
        .from(tier())
        .map(level -> voice.text("esprit.source.reve", with("level", level)));
  }

  private Optional<String> echoes() {
    EchoRules rules = voice.rules(EchoRules.class);
    List<String> lines =
        rules.echoes().stream()
            .filter(echo -> echo.attuned().map(esprit.element()::equals).orElse(true))
            .flatMap(echo ->
                rules.from(echo, tier(), esprit.element()).stream()
                    .map(level -> echo(echo.item(), level)))
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private String echo(ItemId echo, int level) {
    return voice.text(
        "esprit.source.echo", with("echo", voice.itemName(echo)), with("level", level));
  }

  private Optional<String> fusion() {
    return Optional.of(tier().value() - 1)
        .filter(below -> below > 0)
        .map(Tier::new)
        .filter(voice.rules(FusionRules.class)::canFuse)
        .map(below -> voice.text("esprit.source.fusion", with("tier", voice.named(below))));
  }

  private String fragments() {
    List<String> parts =
        voice
            .rules(FragmentRules.class)
            .cost(new Recipe(tier(), esprit.element()), 1)
            .entrySet()
            .stream()
            .map(part -> voice.items(part.getKey(), part.getValue()))
            .sorted()
            .toList();
    return voice.text("esprit.source.fragments", with("fragments", voice.list(parts)));
  }

  private Tier tier() {
    return esprit.tier();
  }
}
