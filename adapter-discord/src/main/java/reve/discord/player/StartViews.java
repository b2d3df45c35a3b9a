package reve.discord.player;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import reve.discord.card.StarterPair;
import reve.discord.shared.Asker;
import reve.discord.shared.Confirmation;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Picture;
import reve.discord.shared.Portraits;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Amount;
import reve.game.economy.EconomyRules;
import reve.game.economy.EconomyRules.Craft;
import reve.game.economy.Reward;
import reve.game.esprit.Esprit;
import reve.game.player.AcceptOutcome;
import reve.game.player.AcceptOutcome.Accepted;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.player.Registration;
import reve.game.player.Registration.Playing;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.player.StartOutcome;
import reve.game.player.StartOutcome.PolicyMissing;
import reve.game.player.StartOutcome.Started;
import reve.game.player.StartOutcome.UnknownClass;

/** How the first minutes of a player look. */
public final class StartViews {
  static final String ACCEPT = "accept";
  static final String DECLINE = "decline";
  static final String BEGIN = "begin";
  private static final String START = "start";

  private final Voices voices;

  public StartViews(Voices voices) {
    this.voices = voices;
  }

  Reply policy(Asker asker) {
    Voice voice = voices.in(asker.locale());
    int version = voice.rules(PlayerRules.class).policyVersion();
    Reply question =
        Reply.titled(voice.text("player.policy.title"))
            .text(voice.text("player.policy.text"))
            .footer(voice.text("player.policy.version", with("version", version)));
    return new Confirmation(
            question,
            Button.main(
                "🌙", voice.text("player.policy.accept"), CustomId.of(START, ACCEPT, asker)),
            Button.plain(
                "", voice.text("player.policy.decline"), CustomId.of(START, DECLINE, asker)))
        .asked();
  }

  Reply declined(Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.titled(voice.text("player.declined.title"))
        .text(voice.text("player.declined.text"))
        .color(Reply.QUIET);
  }

  Reply known(Registration registration, Asker asker) {
    return switch (registration) {
      case PolicyAccepted accepted -> classes(asker);
      case Playing(var player) -> alreadyPlaying(asker);
    };
  }

  Reply of(AcceptOutcome outcome, Asker asker) {
    return switch (outcome) {
      case Accepted accepted -> classes(asker);
      case AcceptOutcome.AlreadyPlaying playing -> alreadyPlaying(asker);
    };
  }

  Reply of(StartOutcome outcome, Asker asker) {
    return switch (outcome) {
      case Started started -> started(started, asker);
      case StartOutcome.AlreadyPlaying playing -> alreadyPlaying(asker);
      case PolicyMissing missing -> refusal("player.policy_missing", asker);
      case UnknownClass unknown -> refusal("player.unknown_class", asker);
    };
  }

  private Reply refusal(String key, Asker asker) {
    return Reply.refusal(voices.in(asker.locale()).text(key));
  }

  private Reply alreadyPlaying(Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.refusal(voice.text("player.already_playing"))
        .row(
            Button.main("🎁", voice.text("player.next.daily"), Shortcut.to("daily").id(asker)),
            Button.plain(
                "👤", voice.text("player.next.profile"), Shortcut.to("profile").id(asker)));
  }

  private Reply classes(Asker asker) {
    Voice voice = voices.in(asker.locale());
    PlayerRules rules = voice.rules(PlayerRules.class);
    List<PlayerClass> classes = rules.classes();
    return Reply.titled(voice.text("player.classes.title"))
        .text(
            classes.stream()
                .map(each ->
                    "%s **%s**\n%s\n%s"
                        .formatted(
                            each.emoji(),
                            voice.text(each.names()),
                            voice.text(each.description()),
                            ClassWords.growing(each.bonus(), rules, voice)))
                .collect(Collectors.joining("\n\n")))
        .row(
            new Select(
                CustomId.of(START, BEGIN, asker),
                voice.text("player.classes.choose"),
                classes.stream().map(each -> choice(each, voice)).toList()));
  }

  private static Choice choice(PlayerClass playerClass, Voice voice) {
    return new Choice(
        playerClass.id().value(),
        playerClass.emoji(),
        voice.text(playerClass.names()),
        ClassWords.bonus(
            playerClass.bonus(), voice.rules(PlayerRules.class).classBonus().base(), voice),
        false);
  }

  private Reply started(Started started, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Esprit leader = voice.esprit(started.leader());
    Esprit companion = voice.esprit(started.companion());
    Reply reply =
        Reply.titled(
                voice.text(
                    "player.started.title", with("name", Voice.asTyped(asker.name().value()))))
            .text(
                voice.text(
                    "player.started.text",
                    with("leader", voice.named(leader)),
                    with("story", voice.text(leader.description())),
                    with("companion", voice.named(companion))))
            .color(Portraits.color(leader, voice))
            .picture(
                new Picture(
                    "starters.jpg",
                    voice.text(
                        "player.started.picture",
                        with("leader", voice.name(leader)),
                        with("companion", voice.name(companion))),
                    new Picture.Drawing.Starters(
                        new StarterPair(
                            Portraits.fresh(leader, voice), Portraits.fresh(companion, voice)))))
            .field(
                voice.text("player.started.package"),
                String.join("\n", voice.reward(started.reward())))
            .row(
                Button.main("🎁", voice.text("player.next.daily"), Shortcut.to("daily").id(asker)));
    return withNext(reply, started.reward(), voice);
  }

  /** What the package can be turned into, and what to do before. */
  private static Reply withNext(Reply reply, Reward reward, Voice voice) {
    return voice.rules(EconomyRules.class).craft().values().stream()
        .filter(craft -> reward.currencies().keySet().containsAll(craft.cost().amounts().keySet()))
        .findFirst()
        .map(craft -> reply.field(voice.text("shared.next"), next(craft, reward, voice)))
        .orElse(reply);
  }

  private static String next(Craft craft, Reward reward, Voice voice) {
    Amount held =
        Objects.requireNonNull(
            reward.currencies().get(craft.cost().amounts().keySet().iterator().next()));
    return voice.text(
        "player.started.next",
        with("cost", voice.price(craft.cost())),
        with("gives", voice.price(craft.gives())),
        with("held", held.value()));
  }
}
