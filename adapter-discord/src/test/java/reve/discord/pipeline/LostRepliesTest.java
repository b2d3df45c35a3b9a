package reve.discord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reve.game.testworld.World.ANA;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Placement;
import reve.discord.shared.Reply;
import reve.discord.shared.Terms;
import reve.discord.stage.Await;
import reve.discord.text.Texts;
import reve.discord.text.Voices;
import reve.game.player.PlayerName;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Replies;
import reve.game.testworld.World;

class LostRepliesTest {
  private final CountDownLatch looking = new CountDownLatch(1);
  private final CountDownLatch found = new CountDownLatch(1);
  private final AtomicInteger looks = new AtomicInteger();
  private final World world = new World();

  private LostReplies over(Replies replies) {
    Voices voices = new Voices(new Texts(), world.rulebooks);
    return new LostReplies(
        replies, new CommandTable(List.of(new TrialCommand())), voices, world.clock);
  }

  /** Keeps whoever looks waiting until the test lets them find. */
  private final class SlowReplies implements Replies {
    @Override
    public void delivered(PlayerId player, CommandId command) {}

    @Override
    public List<Lost> takeLost(PlayerId player, Instant now, CommandId running) {
      looks.incrementAndGet();
      looking.countDown();
      try {
        found.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return List.of(new Lost(new CommandId("i:1"), now, "a gift"));
    }
  }

  @Test
  void commands_that_come_meanwhile_wait_so_that_none_of_theirs_is_taken_for_lost()
      throws InterruptedException {
    LostReplies lost = over(new SlowReplies());
    Thread first = Thread.ofPlatform().start(() -> lost.before(errand(1)));
    looking.await();

    Thread second = Thread.ofPlatform().start(() -> lost.before(errand(2)));

    Await.until(() -> second.getState() == Thread.State.WAITING);
    found.countDown();
    first.join();
    second.join();
    assertThat(looks).hasValue(1);
  }

  @Test
  void the_first_to_come_is_told_by_the_same_view_and_the_next_is_not() {
    found.countDown();
    LostReplies lost = over(new SlowReplies());

    List<Reply> told = lost.before(errand(1));

    assertThat(told)
        .singleElement()
        .satisfies(reply -> {
          assertThat(reply.title()).hasValue("told: a gift");
          assertThat(reply.isPrivate()).isTrue();
        });
    assertThat(lost.before(errand(2))).isEmpty();
    lost.lost(errand(2));
    assertThat(lost.before(errand(3))).hasSize(1);
  }

  @Test
  void a_look_that_failed_is_made_again() {
    Replies broken =
        new Replies() {
          @Override
          public void delivered(PlayerId player, CommandId command) {}

          @Override
          public List<Lost> takeLost(PlayerId player, Instant now, CommandId running) {
            looks.incrementAndGet();
            throw new IllegalStateException("no database");
          }
        };
    LostReplies lost = over(broken);

    assertThatThrownBy(() -> lost.before(errand(1))).hasMessage("no database");
    assertThatThrownBy(() -> lost.before(errand(2))).hasMessage("no database");
    assertThat(looks).hasValue(2);
  }

  private static Errand errand(long interaction) {
    Origin origin =
        new Origin(
            interaction,
            ANA,
            new PlayerName("Ana"),
            Locale.ENGLISH,
            Optional.empty(),
            Set.of(),
            Optional.empty());
    return new Errand(
        origin,
        origin.command(),
        CommandSpec.of("shared", "probe", Terms.privately("general")),
        Terms.privately("general"),
        Placement.NEW,
        false,
        () -> Reply.titled("done"));
  }
}
