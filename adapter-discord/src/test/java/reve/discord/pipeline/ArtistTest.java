package reve.discord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.card.ArtFiles;
import reve.discord.card.CardPainter;
import reve.discord.card.CardWords;
import reve.discord.card.ElementLook;
import reve.discord.card.EspritCard;
import reve.discord.card.Figures;
import reve.discord.card.Holding;
import reve.discord.card.TierLook;
import reve.discord.shared.Picture;
import reve.discord.shared.Reply;
import reve.discord.stage.Stage;
import reve.game.shared.PlayerId;

class ArtistTest {
  private static final int FAR_TOO_MANY = 10_000;

  private final Stage stage = new Stage();
  private final Origin origin = stage.origin(new PlayerId(1));
  private final AtomicInteger inFlight = new AtomicInteger(1);
  private final Artist artist = new Artist(CardPainter.of(ArtFiles.none()), inFlight::get);

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void while_many_commands_run_only_what_was_drawn_before_is_shown() {
    assertThat(artist.drawn(showing("fox"), origin).picture()).isPresent();

    inFlight.set(FAR_TOO_MANY);
    assertThat(artist.drawn(showing("fox"), origin).picture()).isPresent();
    assertThat(artist.drawn(showing("whale"), origin).picture()).isEmpty();

    inFlight.set(1);
    assertThat(artist.drawn(showing("whale"), origin).picture()).isPresent();
  }

  private static Reply showing(String esprit) {
    EspritCard card =
        new EspritCard(
            esprit,
            esprit,
            esprit,
            new ElementLook("inferno", "Inferno", 0),
            new TierLook(1, "Common", 0),
            new Figures(1, 2, 3, 4),
            Holding.FRESH,
            new CardWords(Locale.ENGLISH, "A", "D", "H", "P", "L", "N", "L"));
    return Reply.titled(esprit)
        .picture(new Picture("card.jpg", "A card", new Picture.Drawing.Card(card)));
  }
}
