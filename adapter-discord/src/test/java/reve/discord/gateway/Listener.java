package reve.discord.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import reve.discord.pipeline.Message;
import reve.discord.pipeline.Respondent;
import reve.discord.shared.Control;
import reve.discord.shared.Form;
import reve.discord.shared.Option.Suggestion;

/** Waits for the first answer, written as it would go to Discord, and keeps its controls. */
final class Listener implements Respondent {
  private static final int PATIENCE_SECONDS = 20;

  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final List<String> controls = new ArrayList<>();

  /** Nothing when none comes. */
  Optional<String> firstAnswer() {
    try {
      return Optional.ofNullable(answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  synchronized List<String> controls() {
    return List.copyOf(controls);
  }

  private synchronized void hear(Message message) {
    message.reply().rows().stream()
        .flatMap(row -> row.controls().stream())
        .map(Listener::id)
        .forEach(controls::add);
    answers.add(Payloads.message(message).toString());
  }

  private static String id(Control control) {
    return switch (control) {
      case Control.Button button -> button.id().written();
      case Control.Select select -> select.id().written();
    };
  }

  @Override
  public void reply(Message message) {
    hear(message);
  }

  @Override
  public void update(Message message) {
    hear(message);
  }

  @Override
  public void edit(Message message) {
    hear(message);
  }

  @Override
  public void follow(Message message) {
    hear(message);
  }

  @Override
  public synchronized void open(Form form) {
    controls.add(form.id().written());
    answers.add(Payloads.form(form).toString());
  }

  @Override
  public void suggest(List<Suggestion> suggestions) {
    answers.add("suggested " + suggestions);
  }

  @Override
  public void defer(boolean isPrivate) {}

  @Override
  public void deferUpdate() {}

  @Override
  public void delete() {}
}
