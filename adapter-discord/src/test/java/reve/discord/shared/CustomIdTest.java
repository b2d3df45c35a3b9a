package reve.discord.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reve.game.player.PlayerName;
import reve.game.shared.PlayerId;

class CustomIdTest {

  @Property
  void what_was_written_is_read_again(@ForAll("ids") CustomId id) {
    assertThat(CustomId.read(id.written())).hasValue(id);
  }

  @Property
  void nothing_that_arrives_makes_it_fail(@ForAll String anything) {
    CustomId.read(anything);
    CustomId.read("1:" + anything);
  }

  @Property
  void a_shortcut_is_read_again(@ForAll("words") String command, @ForAll("words") String value) {
    Shortcut shortcut = Shortcut.to(command).with("name", value);
    Asker asker = asker();

    assertThat(CustomId.read(shortcut.id(asker).written()).flatMap(Shortcut::read))
        .hasValue(shortcut);
  }

  @Example
  void an_id_that_discord_would_refuse_is_never_sent() {
    CustomId tooLong = CustomId.of("summon", "again", asker(), "x".repeat(100));

    assertThatThrownBy(tooLong::written).isInstanceOf(IllegalStateException.class);
  }

  @Example
  void an_id_that_discord_would_refuse_is_not_read() {
    String written = CustomId.of("summon", "again", asker()).once("x").written();

    assertThat(CustomId.read(written + "x".repeat(100))).isEmpty();
  }

  @Example
  void ids_of_another_version_are_not_read() {
    String written = CustomId.of("summon", "again", asker()).written();

    assertThat(CustomId.read("0" + written.substring(1))).isEmpty();
  }

  @Example
  void operations_of_one_message_differ_and_are_the_same_in_every_delivery() {
    assertThat(asker().operation(0)).isEqualTo(asker().operation(0));
    assertThat(asker().operation(0)).isNotEqualTo(asker().operation(1));
  }

  private static Asker asker() {
    return new Asker(
        new PlayerId(Long.MAX_VALUE), new PlayerName("Ana"), Locale.ENGLISH, Long.MAX_VALUE);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().alpha().numeric().withChars("_").ofMinLength(1).ofMaxLength(20);
  }

  @Provide
  Arbitrary<CustomId> ids() {
    Arbitrary<PlayerId> owners = Arbitraries.longs().between(1, Long.MAX_VALUE).map(PlayerId::new);
    Arbitrary<List<String>> arguments =
        Arbitraries.strings().withChars("abz019:%+= é.-_").ofMaxLength(8).list().ofMaxSize(3);
    Arbitrary<Optional<String>> operations =
        Arbitraries.of(Optional.empty(), Optional.of("1f.0"), Optional.of("a:b"));
    return Combinators.combine(words(), words(), owners, operations, arguments)
        .as((command, action, owner, operation, rest) ->
            new CustomId(command, action, owner, operation, rest))
        .filter(CustomIdTest::fits);
  }

  private static boolean fits(CustomId id) {
    try {
      return !id.written().isEmpty();
    } catch (IllegalStateException tooLong) {
      return false;
    }
  }
}
