package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;

class PathDataTest {
  @Test
  void every_command_draws() {
    Path2D expected = new Path2D.Double();
    expected.moveTo(0, 0);
    expected.lineTo(10, 0);
    expected.quadTo(15, -5, 20, 0);
    expected.curveTo(20, 10, 10, 20, 0, 20);
    expected.closePath();

    Path2D path = PathData.parse("M0,0L10,0Q15-5,20,0C20,10 10,20 0,20Z");

    assertThat(path.getBounds2D()).isEqualTo(expected.getBounds2D());
    assertThat(path.getCurrentPoint()).isEqualTo(expected.getCurrentPoint());
  }

  @Test
  void numbers_after_one_command_repeat_it() {
    assertThat(PathData.parse("M0 0L5 0 5 5").getBounds2D())
        .isEqualTo(PathData.parse("M0 0L5 0L5 5").getBounds2D());
  }

  @Test
  void a_command_it_does_not_know_is_refused() {
    assertThatThrownBy(() -> PathData.parse("M0,0A5,5"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_motif_is_asked_for_by_a_plain_name_only() {
    assertThat(Drawing.motif("../frames/plain")).isEmpty();
    assertThat(Drawing.motif("")).isEmpty();
    assertThat(Drawing.motif("unicorn")).isEmpty();
  }
}
