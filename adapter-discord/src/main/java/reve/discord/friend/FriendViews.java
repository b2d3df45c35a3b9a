package reve.discord.friend;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Portraits;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Esprit;
import reve.game.friend.FindFriend;
import reve.game.friend.FindFriend.Answer.Found;
import reve.game.friend.FindFriend.Answer.Nobody;
import reve.game.friend.FriendCode;
import reve.game.friend.FriendCodeOutcome;
import reve.game.friend.FriendCodeOutcome.Own;

/** How friend codes and whoever is found by them look. */
public final class FriendViews {
  static final String EXAMPLE = "7K3M-9QXA";
  private static final int HALF = 4;

  private final Voices voices;

  public FriendViews(Voices voices) {
    this.voices = voices;
  }

  /** In two halves, so that it is easily read out. */
  public static String shown(FriendCode code) {
    return code.value().substring(0, HALF) + "-" + code.value().substring(HALF);
  }

  Reply of(FriendCodeOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Own(FriendCode code) ->
          Reply.titled(voice.text("friend.own.title"))
              .text(voice.text("friend.own.text", with("code", shown(code))))
              .row(
                  Row.having(
                      Optional.of(
                          new NextSteps(voice, asker)
                              .open("👤", voice.text("player.next.profile"), "profile"))));
    };
  }

  Reply of(FindFriend.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (answer) {
      case Found found -> card(found, voice);
      case Nobody(FriendCode code) ->
          Reply.refusal(voice.text("friend.nobody", with("code", shown(code))));
    };
  }

  private static Reply card(Found found, Voice voice) {
    Esprit leader = voice.esprit(found.leader());
    return Reply.titled(Voice.asTyped(found.name().value()))
        .text(
            voice.text(
                "friend.found.text",
                with("level", found.level()),
                with(
                    "class",
                    found.playerClass().emoji() + " " + voice.text(found.playerClass().names())),
                with("leader", voice.named(leader)),
                with("unique", found.unique()),
                with("all", found.catalogueSize())))
        .color(Portraits.color(leader, voice));
  }
}
