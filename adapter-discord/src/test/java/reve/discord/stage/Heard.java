package reve.discord.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reve.discord.pipeline.Message;
import reve.discord.pipeline.Respondent;
import reve.discord.shared.Form;
import reve.discord.shared.Option.Suggestion;

/** Remembers what one interaction was answered, in order. */
public final class Heard implements Respondent {

  /** One thing that was said to Discord. */
  public sealed interface Said {
    record Replied(Message message) implements Said {}

    record Updated(Message message) implements Said {}

    record Deferred(boolean isPrivate) implements Said {}

    record DeferredUpdate() implements Said {}

    record Opened(Form form) implements Said {}

    record Suggested(List<Suggestion> suggestions) implements Said {}

    record Edited(Message message) implements Said {}

    record Deleted() implements Said {}

    record Followed(Message message) implements Said {}
  }

  private final List<Said> all = new ArrayList<>();
  private final Optional<RuntimeException> fault;

  public Heard() {
    this(Optional.empty());
  }

  private Heard(Optional<RuntimeException> fault) {
    this.fault = fault;
  }

  /** To which Discord says that it was answered already. */
  public static Heard refusing() {
    return new Heard(Optional.of(new AlreadyAnswered(new IllegalStateException("40060"))));
  }

  /** To which Discord says that it no longer waits. */
  public static Heard late() {
    return new Heard(Optional.of(new TooLate(new IllegalStateException("10062"))));
  }

  /** To which nothing gets through. */
  public static Heard failing() {
    return new Heard(Optional.of(new IllegalStateException("the line is dead")));
  }

  public synchronized List<Said> all() {
    return List.copyOf(all);
  }

  private synchronized void add(Said said) {
    if (fault.isPresent()) {
      throw fault.get();
    }
    all.add(said);
  }

  @Override
  public void reply(Message message) {
    add(new Said.Replied(message));
  }

  @Override
  public void update(Message message) {
    add(new Said.Updated(message));
  }

  @Override
  public void defer(boolean isPrivate) {
    add(new Said.Deferred(isPrivate));
  }

  @Override
  public void deferUpdate() {
    add(new Said.DeferredUpdate());
  }

  @Override
  public void open(Form form) {
    add(new Said.Opened(form));
  }

  @Override
  public void suggest(List<Suggestion> suggestions) {
    add(new Said.Suggested(suggestions));
  }

  @Override
  public void edit(Message message) {
    add(new Said.Edited(message));
  }

  @Override
  public void delete() {
    add(new Said.Deleted());
  }

  @Override
  public void follow(Message message) {
    add(new Said.Followed(message));
  }
}
