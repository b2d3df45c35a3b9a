package reve.app.bench.footprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reve.app.CannotStart;

/** What Linux knows of a running process. */
record ProcessUse(ProcessHandle process) {
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");
  private static final Pattern READ = Pattern.compile("(?m)^rchar: (\\d+)");
  private static final Pattern WRITTEN = Pattern.compile("(?m)^wchar: (\\d+)");
  private static final long KIB = 1_024;

  ProcessUse {
    if (Files.notExists(Path.of("/proc/self/status"))) {
      throw new CannotStart(
          "This system does not tell what a process takes.",
          "Measure the footprint on Linux, or inside a container.");
    }
  }

  long residentBytes() {
    return KIB * number(RESIDENT, "status");
  }

  /** Everything read and written so far; once the process has started, by sockets nearly alone. */
  long bytesMoved() {
    return number(READ, "io") + number(WRITTEN, "io");
  }

  /** Processor time of all its threads so far. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  private long number(Pattern line, String file) {
    try {
      Matcher found =
          line.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), file)));
      if (!found.find()) {
        throw new IllegalStateException("no " + line + " in " + file);
      }
      return Long.parseLong(found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
