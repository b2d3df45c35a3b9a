package reve.discord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import reve.game.fuzzing.Fuzzed;
import reve.game.fuzzing.MutatedText;
import reve.game.fuzzing.Mutation;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;

class CustomIdFuzzTest {
  private final Pager<Long> pager =
      new Pager<>(String::valueOf, written -> Optional.of((long) written.length()));

  @Fuzzed(boundary = "custom ids", inputs = 500, share = 220_000)
  void what_was_written_is_read_again(@ForAll("ids") CustomId id) {
    assertThat(CustomId.read(id.written())).hasValue(id);
  }

  @Fuzzed(boundary = "custom ids", inputs = 1_000, share = 352_800)
  void a_spoilt_id_is_another_id_or_none(
      @ForAll("ids") CustomId id, @ForAll("mutations") List<Mutation> mutations) {
    String spoilt = MutatedText.of(id.written(), mutations);

    Optional<CustomId> read = CustomId.read(spoilt);

    read.ifPresent(each -> {
      assertThat(CustomId.read(each.written())).hasValue(each);
      Shortcut.read(each)
          .ifPresent(run -> assertThat(Shortcut.read(run.id(asker(each.owner())))).hasValue(run));
      pager.turn(new Pressed(each.arguments(), List.of(), Map.of()));
    });
  }

  private static Asker asker(PlayerId player) {
    return new Asker(player, new PlayerName("Ana"), Locale.ENGLISH, 1);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.upTo(3);
  }

  @Provide
  Arbitrary<CustomId> ids() {
    Arbitrary<String> words =
        Arbitraries.of("summon", "collection", "start", "esprit", "run", "again", "page", "x");
    Arbitrary<PlayerId> owners = Arbitraries.longs().between(1, Long.MAX_VALUE).map(PlayerId::new);
    Arbitrary<List<String>> arguments =
        Arbitraries.strings().withChars("abz019:%+= é🌙.-_").ofMaxLength(6).list().ofMaxSize(3);
    Arbitrary<Optional<String>> operations =
        Arbitraries.of(Optional.empty(), Optional.of("1f.0"), Optional.of("a:b"));
    return Combinators.combine(words, words, owners, operations, arguments).as(CustomId::new);
  }
}
