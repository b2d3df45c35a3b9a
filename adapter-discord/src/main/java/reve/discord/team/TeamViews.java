package reve.discord.team;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reve.discord.esprit.EspritViews;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.team.TeamOutcome;
import reve.game.team.TeamOutcome.Change;
import reve.game.team.TeamOutcome.NotOwned;
import reve.game.team.TeamOutcome.Same;
import reve.game.team.TeamOutcome.TeamSet;
import reve.game.team.TeamOutcome.Twice;
import reve.game.team.ViewTeam;
import reve.game.team.ViewTeam.Member;

/** How a team looks. */
public final class TeamViews {
  static final String SET = "team set";
  static final String OPTIMIZE = "team optimize";
  static final String LEADER = "leader";
  static final String FIRST = "support";
  static final String SECOND = "support2";
  private static final int STRONGEST = 1;

  private final Voices voices;

  public TeamViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewTeam.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<Member> members = answer.members();
    Reply reply =
        Reply.titled(voice.text("team.title"))
            .text(
                IntStream.range(0, members.size())
                    .mapToObj(i -> line(members.get(i), i == 0, voice))
                    .collect(Collectors.joining("\n")))
            .field(voice.text("team.power"), voice.exact(answer.power()))
            .row(Row.having(Optional.of(optimize(voice, asker)).filter(_ -> answer.canImprove())));
    return members.stream()
        .findFirst()
        .map(leader -> leading(reply, leader.esprit(), leader.stack().stars(), voice))
        .orElse(reply);
  }

  private static String line(Member member, boolean leads, Voice voice) {
    return voice.text(
        leads ? "team.leader" : "team.support",
        with("name", voice.named(member.esprit())),
        with("stars", EspritViews.stars(member.stack().stars())),
        with("level", member.stack().level()),
        with("atk", member.lead().atk()),
        with("def", member.lead().def()));
  }

  private static Button optimize(Voice voice, Asker asker) {
    return Button.main(
        "💪",
        voice.text("team.optimize"),
        Shortcut.to(OPTIMIZE).id(asker).once(asker.operation(STRONGEST)));
  }

  Reply of(TeamOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case TeamSet set -> set(set, voice, asker);
      case Same same -> Reply.refusal(voice.text("team.same")).row(open(voice, asker));
      case NotOwned(var id) -> EspritViews.notOwned(id, voice);
      case Twice(var id) ->
          Reply.refusal(voice.text("team.twice", with("name", voice.named(voice.esprit(id)))));
    };
  }

  private static Reply set(TeamSet set, Voice voice, Asker asker) {
    Reply reply =
        Reply.titled(
                voice.text(
                    set.newLeader() ? "team.set.leader" : "team.set.title",
                    with("name", voice.named(voice.esprit(set.leader())))))
            .text(supports(set.supports(), voice))
            .color(Reply.GOOD);
    return set.change()
        .map(change -> changed(reply, voice.esprit(set.leader()), change, voice))
        .orElse(reply)
        .row(open(voice, asker));
  }

  private static Button open(Voice voice, Asker asker) {
    return new NextSteps(voice, asker).open("👥", voice.text("team.title"), "team view");
  }

  private static Reply changed(Reply reply, Esprit leader, Change change, Voice voice) {
    List<String> lines =
        new ArrayList<>(
            LeaderWords.changes(change.before().bonuses(), change.after().bonuses(), voice));
    lines.add(
        voice.text(
            "team.power.change",
            with("before", change.before().power()),
            with("after", change.after().power())));
    return leading(
        reply.field(voice.text("team.changes"), String.join("\n", lines)),
        leader,
        change.after().stars(),
        voice);
  }

  private static Reply leading(Reply reply, Esprit leader, int stars, Voice voice) {
    return reply.field(
        voice.text("team.leads", with("name", voice.name(leader))),
        LeaderWords.bonuses(leader, stars, voice));
  }

  private static String supports(List<EspritId> supports, Voice voice) {
    return supports.isEmpty()
        ? voice.text("team.alone")
        : voice.text(
            "team.supported",
            with(
                "names",
                voice.list(supports.stream().map(id -> voice.named(voice.esprit(id))).toList())));
  }
}
