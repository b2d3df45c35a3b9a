package reve.discord.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import reve.discord.pipeline.Arrival;
import reve.discord.pipeline.Message;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Select;
import reve.discord.shared.Reply;
import reve.discord.stage.Heard.Said;

/** One interaction and what came of it. */
public record Scene(Arrival arrival, Heard heard) {

  /** The one message that was said, however it was said. */
  public Message message() {
    List<Message> messages = messages();
    assertThat(messages).hasSize(1);
    return messages.getFirst();
  }

  public List<Message> messages() {
    return heard.all().stream()
        .flatMap(said ->
            switch (said) {
              case Said.Replied(var message) -> Stream.of(message);
              case Said.Updated(var message) -> Stream.of(message);
              case Said.Edited(var message) -> Stream.of(message);
              case Said.Followed(var message) -> Stream.of(message);
              default -> Stream.<Message>empty();
            })
        .peek(message -> assertThat(message.reply().toString()).doesNotContain("{"))
        .toList();
  }

  public Reply reply() {
    return message().reply();
  }

  /** The custom id of the button whose label or emoji holds the text. */
  public String button(String text) {
    return controls()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> (button.emoji() + " " + button.label()).contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text + " in " + reply()))
        .id()
        .written();
  }

  /** Whether the button that has the text can be pressed. */
  public boolean isOffered(String text) {
    String id = button(text);
    return controls()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .anyMatch(button -> button.id().written().equals(id) && button.enabled());
  }

  public String select() {
    return select(0);
  }

  public String select(int index) {
    return controls()
        .filter(Select.class::isInstance)
        .map(Select.class::cast)
        .skip(index)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no select in " + reply()))
        .id()
        .written();
  }

  public Stream<Control> controls() {
    return messages().stream()
        .flatMap(message -> message.reply().rows().stream())
        .flatMap(row -> row.controls().stream());
  }
}
