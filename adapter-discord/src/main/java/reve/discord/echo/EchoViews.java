package reve.discord.echo;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.Newcomer;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Odds;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.echo.DailyEchoOutcome;
import reve.game.echo.DailyEchoOutcome.AlreadyClaimed;
import reve.game.echo.DailyEchoOutcome.Claimed;
import reve.game.echo.EchoOutcome;
import reve.game.echo.EchoOutcome.NoEcho;
import reve.game.echo.EchoOutcome.NoKey;
import reve.game.echo.EchoOutcome.NotAnEcho;
import reve.game.echo.EchoOutcome.Opened;
import reve.game.echo.EchoRules;
import reve.game.echo.Find;
import reve.game.echo.ViewEchoes;
import reve.game.echo.ViewEchoes.Held;
import reve.game.item.Item;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;

/** How echoes look. */
public final class EchoViews {
  static final String DAILY = "echo daily";
  static final String OPEN = "echo open";
  static final String ODDS = "echo odds";
  static final String LIST = "echo list";
  static final String ECHO = "echo";
  static final String KEY = "key";
  private static final int OPENING = 1;
  private static final int OPENING_BY_KEY = 2;
  private static final int CLAIMING = 3;

  private final Voices voices;

  public EchoViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(DailyEchoOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Claimed claimed ->
          Reply.titled(voice.text("echo.daily.title", with("echo", voice.items(claimed.echo(), 1))))
              .text(
                  voice.text(
                      "echo.daily.text",
                      with("held", voice.items(claimed.echo(), claimed.held())),
                      with("when", Voice.when(claimed.next()))))
              .color(Reply.GOOD)
              .row(open(claimed.echo(), voice, asker), odds(claimed.echo(), voice, asker));
      case AlreadyClaimed(ItemId echo, var next) ->
          Reply.refusal(
                  voice.text(
                      "echo.daily.already",
                      with("echo", voice.items(echo, 1)),
                      with("when", Voice.when(next))))
              .row(list(voice, asker));
    };
  }

  Reply of(EchoOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Opened opened -> opened(opened, voice, asker);
      case NotAnEcho(ItemId item) -> notAnEcho(item, asker);
      case NoEcho(ItemId echo) ->
          Reply.refusal(voice.text("echo.none", with("echo", voice.items(echo, 0))))
              .row(list(voice, asker));
      case NoKey(ItemId key) ->
          Reply.refusal(voice.text("echo.no_key", with("key", voice.items(key, 0))))
              .row(list(voice, asker));
    };
  }

  Reply notAnEcho(ItemId item, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.refusal(voice.text("echo.not_an_echo", with("typed", Voice.asTyped(item.value()))))
        .row(list(voice, asker));
  }

  private static Reply opened(Opened opened, Voice voice, Asker asker) {
    Newcomer newcomer = Newcomer.of(opened.esprit(), opened.isNew(), voice);
    String left =
        voice.items(opened.echo(), opened.echoes())
            + "\n"
            + voice.items(voice.rules(EchoRules.class).key(), opened.keys());
    Reply reply =
        newcomer.shown(voice.text("echo.title", with("name", voice.named(newcomer.esprit()))));
    return opened
        .found()
        .map(item -> reply.field(voice.text("echo.found"), voice.items(item, 1)))
        .orElse(reply)
        .inline(voice.text("echo.left"), left)
        .footer(
            voice.text(
                opened.byKey() ? "echo.opened_by_key" : "echo.opened",
                with("opened", opened.opened())))
        .row(
            Row.having(
                Optional.of(open(opened.echo(), voice, asker)).filter(_ -> opened.echoes() > 0),
                Optional.of(newcomer.lock(asker)),
                Optional.of(newcomer.look(asker)),
                Optional.of(list(voice, asker))));
  }

  Reply of(ViewEchoes.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply reply =
        Reply.titled(voice.text("echo.list.title"))
            .text(
                lines(answer.echoes(), voice)
                    + "\n\n"
                    + voice.items(answer.key(), answer.keys())
                    + "\n\n"
                    + answer
                        .nextDaily()
                        .map(next -> voice.text("echo.list.next", with("when", Voice.when(next))))
                        .orElseGet(() -> voice.text("echo.list.now")))
            .footer(voice.text("echo.list.opened", with("opened", answer.opened())))
            .row(claim(voice, asker).enabledIf(answer.nextDaily().isEmpty()));
    return answer.echoes().isEmpty() ? reply : reply.row(lookInto(answer.echoes(), voice, asker));
  }

  private static String lines(List<Held> echoes, Voice voice) {
    return echoes.isEmpty()
        ? voice.text("echo.list.none")
        : echoes.stream()
            .map(held -> voice.items(held.echo(), held.count()))
            .collect(Collectors.joining("\n"));
  }

  /** Each of them leads to its odds, and from there to opening it. */
  private static Select lookInto(List<Held> echoes, Voice voice, Asker asker) {
    return new Select(
        Shortcut.to(ODDS).with(ECHO, "").id(asker),
        voice.text("echo.list.look"),
        echoes.stream().map(held -> choice(held, voice)).toList());
  }

  private static Choice choice(Held held, Voice voice) {
    Item item = item(held.echo(), voice);
    String name = voice.counted(item.names(), held.count());
    return new Choice(
        held.echo().value(), item.emoji(), voice.exact(held.count()) + " " + name, "", false);
  }

  Reply of(ViewEchoes.Odds odds, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply reply =
        Reply.titled(
                voice.text(
                    "echo.odds.title",
                    with("echo", voice.items(odds.echo(), 1)),
                    with("level", odds.level())))
            .text(voice.text(item(odds.echo(), voice).description()))
            .inline(
                voice.text("echo.odds.tiers"), Odds.lines(odds.odds().tiers(), voice::named, voice))
            .inline(
                voice.text("echo.odds.elements"),
                Odds.lines(odds.odds().elements(), voice::named, voice));
    return odds.odds()
        .find()
        .map(find -> reply.inline(voice.text("echo.odds.find"), finds(find, voice)))
        .orElse(reply)
        .footer(voice.text("echo.odds.held", with("held", odds.held()), with("keys", odds.keys())))
        .row(
            open(odds.echo(), voice, asker).enabledIf(odds.held() > 0),
            openByKey(odds.echo(), voice, asker).enabledIf(odds.held() > 0 && odds.keys() > 0));
  }

  private static String finds(Find find, Voice voice) {
    List<Weighted<String>> all = new ArrayList<>();
    find.odds()
        .choices()
        .forEach(each ->
            all.add(
                new Weighted<>(
                    voice.items(each.choice(), 1), each.weight() * find.chance().value())));
    long nothing = BasisPoints.WHOLE - find.chance().value();
    all.add(new Weighted<>(voice.text("echo.odds.nothing"), nothing * find.odds().total()));
    return Odds.lines(new Weights<>(all), Function.identity(), voice);
  }

  private static Item item(ItemId id, Voice voice) {
    return voice.rules(ItemRules.class).find(id).orElseThrow();
  }

  private static Button open(ItemId echo, Voice voice, Asker asker) {
    return Button.main(
        item(echo, voice).emoji(),
        voice.text("echo.open"),
        Shortcut.to(OPEN).with(ECHO, echo.value()).id(asker).once(asker.operation(OPENING)));
  }

  private static Button openByKey(ItemId echo, Voice voice, Asker asker) {
    return Button.plain(
        item(voice.rules(EchoRules.class).key(), voice).emoji(),
        voice.text("echo.open_by_key"),
        Shortcut.to(OPEN)
            .with(ECHO, echo.value())
            .with(KEY, "true")
            .id(asker)
            .once(asker.operation(OPENING_BY_KEY)));
  }

  private static Button odds(ItemId echo, Voice voice, Asker asker) {
    return Button.plain(
        "🎲", voice.text("echo.odds"), Shortcut.to(ODDS).with(ECHO, echo.value()).id(asker));
  }

  private static Button claim(Voice voice, Asker asker) {
    return Button.main(
        "🎁",
        voice.text("echo.claim"),
        Shortcut.to(DAILY).id(asker).once(asker.operation(CLAIMING)));
  }

  private static Button list(Voice voice, Asker asker) {
    return new NextSteps(voice, asker).open("🐚", voice.text("echo.list"), LIST);
  }
}
