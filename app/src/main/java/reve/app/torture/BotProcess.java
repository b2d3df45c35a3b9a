package reve.app.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import reve.app.Main;
import reve.app.operations.Ports;
import reve.app.settings.Places;

/** A game run as a host runs it: in a process of its own, on this process's virtual machine. */
public final class BotProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx512m",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dguice_bytecode_gen_option=DISABLED",
          "-Djava.awt.headless=true");

  private final Process process;
  private final Path output;
  private final int httpPort;
  private final HttpClient http = HttpClient.newHttpClient();

  private BotProcess(Process process, Path output, int httpPort) {
    this.process = process;
    this.output = output;
    this.httpPort = httpPort;
  }

  /** Starts {@code ./reve run} with these settings; it may not be ready yet. */
  public static BotProcess start(Path folder, Map<String, String> settings) {
    return start(folder, settings, SMALL);
  }

  /** The same with these options for the virtual machine. */
  public static BotProcess start(
      Path folder, Map<String, String> settings, List<String> virtualMachine) {
    int httpPort = Ports.anyFree();
    try {
      Files.createDirectories(folder);
      Path output = Files.createTempFile(folder, "output", ".txt");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(virtualMachine);
      command.addAll(
          List.of(
              "-Dreve.home=" + Places.home(),
              "-cp",
              System.getProperty("java.class.path"),
              Main.class.getName(),
              "run"));
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().putAll(settings);
      builder.environment().put("REVE_HTTP_PORT", Integer.toString(httpPort));
      return new BotProcess(builder.start(), output, httpPort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when the game can be played; throws with what it printed when it ended instead. */
  public BotProcess awaitReady() {
    Patience.until("the bot is ready", () -> !process.isAlive() || isReady());
    if (!process.isAlive()) {
      throw new IllegalStateException("the bot ended:\n" + output());
    }
    return this;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** The process, for whoever measures it. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  private boolean isReady() {
    try {
      return get("/readyz").statusCode() == 200;
    } catch (UncheckedIOException notListening) {
      return false;
    }
  }

  /** Asks its server of health and metrics. */
  public HttpResponse<String> get(String path) {
    URI address = URI.create("http://127.0.0.1:" + httpPort + path);
    try {
      return http.send(
          HttpRequest.newBuilder(address).timeout(ANSWER).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Everything it has printed so far. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when it has thrown away everything that it can do without. */
  public void collectGarbage() {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.run")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** SIGKILL: nothing is said goodbye to. */
  public void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  /** SIGTERM; answers the exit code. */
  public int stop() {
    process.destroy();
    return awaitExit();
  }

  public int awaitExit() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the bot does not end:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    awaitExit();
    http.close();
  }
}
