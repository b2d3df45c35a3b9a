package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class JpegFileTest {
  private static final int NEAR = 6;

  @Test
  void a_soft_picture_comes_back_as_good_as_the_same() {
    BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    for (int x = 0; x < 120; x++) {
      g.setColor(new Color(2 * x, 255 - x, 60 + x));
      g.drawLine(x, 0, x, 80);
    }
    g.dispose();

    BufferedImage read = Cards.picture(JpegFile.of(image));

    assertThat(read.getWidth()).isEqualTo(120);
    assertThat(read.getHeight()).isEqualTo(80);
    for (int x = 0; x < 120; x++) {
      assertThat(furthestApart(image.getRGB(x, 40), read.getRGB(x, 40))).isLessThan(NEAR);
    }
  }

  private static int furthestApart(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
    }
    return most;
  }
}
