package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtFilesTest {
  private static final double SMALL = 0.2;
  private static final long KEPT = 1 << 20;

  private final EspritCard fox = Cards.card("ember-fox", "fox", "inferno", 3);
  private final int[] drawn = scene(new Illustrations(ArtFiles.none(), KEPT));
  private Illustrations illustrations = new Illustrations(ArtFiles.none(), KEPT);

  @TempDir private Path folder;

  @BeforeEach
  void lookIntoTheFolder() {
    illustrations = new Illustrations(ArtFiles.in(folder), KEPT);
  }

  @Test
  void without_a_file_the_emblem_is_drawn() {
    assertThat(scene(illustrations)).isEqualTo(drawn);
  }

  @Test
  void a_file_takes_the_place_of_the_emblem() throws IOException {
    write(300, 200, BufferedImage.TYPE_INT_RGB, Color.GREEN);

    assertThat(middle(scene(illustrations))).isEqualTo(Color.GREEN.getRGB() & 0xFFFFFF);
  }

  @Test
  void a_file_with_transparency_stands_free() throws IOException {
    write(64, 64, BufferedImage.TYPE_INT_ARGB, new Color(0, 255, 0, 0));

    assertThat(middle(scene(illustrations))).isNotEqualTo(Color.GREEN.getRGB() & 0xFFFFFF);
    assertThat(scene(illustrations)).isNotEqualTo(drawn);
  }

  @Test
  void another_file_shows_without_a_restart() throws IOException {
    write(64, 64, BufferedImage.TYPE_INT_RGB, Color.GREEN);
    int[] green = scene(illustrations);
    write(64, 64, BufferedImage.TYPE_INT_RGB, Color.BLUE);
    Files.setLastModifiedTime(file(), FileTime.fromMillis(1_000));

    assertThat(scene(illustrations)).isNotEqualTo(green);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no picture at all", "\u0089PNG\r\n\u001A\nbroken"})
  void a_broken_file_changes_nothing(String content) throws IOException {
    Files.writeString(file(), content, StandardCharsets.ISO_8859_1);

    assertThat(scene(illustrations)).isEqualTo(drawn);
  }

  @Test
  void a_huge_file_changes_nothing() throws IOException {
    write(5000, 2, BufferedImage.TYPE_INT_RGB, Color.GREEN);

    assertThat(scene(illustrations)).isEqualTo(drawn);
  }

  @Test
  void a_folder_in_place_of_a_file_changes_nothing() throws IOException {
    Files.createDirectory(file());

    assertThat(scene(illustrations)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "a/b", "..", "a\\b", ""})
  void an_id_never_leads_out_of_the_folder(String id) throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(folder.resolve("a/b.png"), "here");

    assertThat(ArtFiles.in(folder).of(id)).isEmpty();
  }

  private int[] scene(Illustrations from) {
    return Pixels.of(from.scene(fox, SMALL));
  }

  private static int middle(int[] scene) {
    int width = (int) (Scene.WIDTH * SMALL);
    int row = (int) (Scene.MIDDLE_Y * SMALL);
    return scene[row * width + width / 2] & 0xFFFFFF;
  }

  private Path file() {
    return folder.resolve("ember-fox.png");
  }

  private void write(int width, int height, int type, Color color) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    g.setBackground(color);
    g.clearRect(0, 0, width, height);
    g.dispose();
    ImageIO.write(image, "png", file().toFile());
  }
}
