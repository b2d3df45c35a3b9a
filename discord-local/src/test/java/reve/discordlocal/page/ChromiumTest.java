package reve.discordlocal.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ChromiumTest {
  @Test
  void without_a_browser_the_tests_are_left_out_and_say_how_to_have_them() {
    assertThatThrownBy(() -> Chromium.start(Map.of("PATH", "")))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("left out")
        .hasMessageContaining("apt install chromium");
  }

  @Test
  void a_build_server_without_a_browser_fails() {
    assertThatThrownBy(() -> Chromium.start(Map.of("PATH", "", "CI", "true")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("may not leave the browser tests out")
        .hasMessageContaining("apt install chromium");
  }
}
