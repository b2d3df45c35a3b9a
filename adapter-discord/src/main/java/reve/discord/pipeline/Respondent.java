package reve.discord.pipeline;

import java.util.List;
import reve.discord.shared.Form;
import reve.discord.shared.Option.Suggestion;

/**
 * The way back to whoever interacted. Each method returns when Discord has taken it, and throws
 * {@link AlreadyAnswered}, {@link TooLate} or any other exception when it has not. One of the
 * methods marked as first answers must come before any other, and once.
 */
public interface Respondent {

  /** First answer: a message. */
  void reply(Message message);

  /** First answer: the message that holds the control becomes this one. */
  void update(Message message);

  /** First answer: a message will come; whether it is private is settled hereby. */
  void defer(boolean isPrivate);

  /** First answer: the message that holds the control may change later. */
  void deferUpdate();

  /** First answer: a form to fill in. */
  void open(Form form);

  /** First answer: what could be typed. */
  void suggest(List<Suggestion> suggestions);

  /** Puts the reply in place of what was deferred. */
  void edit(Message message);

  /** Takes back what was deferred. */
  void delete();

  /** One more message. */
  void follow(Message message);

  /** This delivery of the interaction is not the first; another one is or was answered. */
  final class AlreadyAnswered extends RuntimeException {
    public AlreadyAnswered(Throwable cause) {
      super("the interaction is answered already", cause);
    }
  }

  /** Discord waits three seconds for a first answer and has stopped waiting. */
  final class TooLate extends RuntimeException {
    public TooLate(Throwable cause) {
      super("Discord no longer waits for an answer", cause);
    }
  }
}
