package reve.app.torture;

import java.io.IOException;

/** Sends signals to processes that this one has started. */
final class Signals {
  private Signals() {}

  /** Returns when it is sent; the name is without SIG. */
  static void send(String signal, ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
          .start()
          .onExit()
          .join();
    } catch (IOException e) {
      throw new IllegalStateException("SIG" + signal + " cannot be sent", e);
    }
  }
}
