package reve.game.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Decides how many inputs a fuzzed property gets, and writes down what came of it. The long run
 * tells by system properties how many inputs there are for all boundaries, and by which seed.
 */
final class FuzzRun implements AroundPropertyHook {
  private static final String INPUTS = "reve.fuzz.inputs";
  private static final String SEED = "reve.fuzz.seed";
  private static final String REPORT = "reve.fuzz.report";

  private static final String SAME_EVERY_TIME = "1";
  private static final long MILLION = 1_000_000;

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Fuzzed fuzzed = context.findAnnotation(Fuzzed.class).orElseThrow();
    context.attributes().setTries(tries(fuzzed));
    context.attributes().setSeed(System.getProperty(SEED, SAME_EVERY_TIME));
    long begun = System.nanoTime();
    PropertyExecutionResult result = property.execute();
    report(context, fuzzed, result, Duration.ofNanos(System.nanoTime() - begun));
    return result;
  }

  private static int tries(Fuzzed fuzzed) {
    long all = Long.getLong(INPUTS, 0);
    return all == 0
        ? fuzzed.inputs()
        : Math.toIntExact(Math.max(1, Math.ceilDiv(all * fuzzed.share(), MILLION)));
  }

  private static void report(
      PropertyLifecycleContext context,
      Fuzzed fuzzed,
      PropertyExecutionResult result,
      Duration took) {
    String file = System.getProperty(REPORT, "");
    if (file.isEmpty()) {
      return;
    }
    String line =
        String.join(
            "\t",
            fuzzed.boundary(),
            String.valueOf(result.countTries()),
            String.valueOf(took.toSeconds()),
            result.status() == Status.SUCCESSFUL ? "0" : "1",
            context.label());
    try {
      Files.writeString(
          Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
