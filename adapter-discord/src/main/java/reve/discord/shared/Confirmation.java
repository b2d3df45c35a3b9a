package reve.discord.shared;

import reve.discord.shared.Control.Button;

/** A question before an act that should not happen by accident; the buttons say what they do. */
public record Confirmation(Reply question, Button act, Button refrain) {

  public Reply asked() {
    return question.row(refrain, act);
  }
}
