package reve.discordlocal.interaction;

import java.util.Set;
import reve.discordlocal.check.CallbackType;

/** What a user did to cause an interaction. */
public enum InteractionType {
  COMMAND(2),
  COMPONENT(3),
  AUTOCOMPLETE(4),
  MODAL(5);

  private final int number;

  InteractionType(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** The callback types that Discord takes as the first answer. */
  Set<Integer> answers(boolean hasMessage) {
    return switch (this) {
      case COMMAND ->
          Set.of(CallbackType.MESSAGE, CallbackType.DEFERRED_MESSAGE, CallbackType.MODAL);
      case COMPONENT ->
          Set.of(
              CallbackType.MESSAGE,
              CallbackType.DEFERRED_MESSAGE,
              CallbackType.DEFERRED_UPDATE,
              CallbackType.UPDATE,
              CallbackType.MODAL);
      case AUTOCOMPLETE -> Set.of(CallbackType.CHOICES);
      case MODAL ->
          hasMessage
              ? Set.of(
                  CallbackType.MESSAGE,
                  CallbackType.DEFERRED_MESSAGE,
                  CallbackType.DEFERRED_UPDATE,
                  CallbackType.UPDATE)
              : Set.of(CallbackType.MESSAGE, CallbackType.DEFERRED_MESSAGE);
    };
  }
}
