package reve.app.operations;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import java.io.Console;
import java.util.Map;
import java.util.Optional;
import net.logstash.logback.encoder.LogstashEncoder;
import org.slf4j.LoggerFactory;
import reve.app.settings.Settings.LogFormat;
import reve.app.settings.Settings.LogLevel;

/** Sets up what is logged, where and in which form. Libraries speak up from warnings on. */
public final class Logs {
  private static final String OURS = "reve";
  private static final String POSTGRESQL = "io.zonky.test.db.postgres";
  private static final String FOR_PEOPLE =
      "%date{HH:mm:ss} %-5level %message%replace( %kvp{NONE} %mdc){' +$', ''}%n%rootException{12}";

  /** What these say at warning level is of no use to a host: they try again, or we report it. */
  private static final Map<String, Level> QUIETER =
      Map.of(
          POSTGRESQL,
          Level.ERROR,
          "org.flywaydb",
          Level.ERROR,
          "org.jooq.Constants",
          Level.ERROR,
          "org.redisson",
          Level.OFF);

  private Logs() {}

  /** Logs of a game that runs, on standard output. */
  public static void ofRun(LogLevel level, LogFormat format) {
    start(ConsoleTarget.SystemOut, level, format);
  }

  /** Logs beside a command's own output: warnings only, on standard error, for people. */
  public static void beside() {
    start(ConsoleTarget.SystemErr, LogLevel.WARN, LogFormat.TEXT);
  }

  /** Nothing more is heard of PostgreSQL servers that do not end as they were asked to. */
  public static void ofServersKilledOnPurpose() {
    beside();
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(POSTGRESQL).setLevel(Level.OFF);
  }

  private static void start(ConsoleTarget target, LogLevel level, LogFormat format) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setTarget(target.getName());
    appender.setEncoder(encoder(context, format));
    appender.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(appender);
    context.getLogger(OURS).setLevel(Level.valueOf(level.name()));
    QUIETER.forEach((library, least) -> context.getLogger(library).setLevel(least));
  }

  private static Encoder<ILoggingEvent> encoder(LoggerContext context, LogFormat format) {
    boolean forPeople =
        switch (format) {
          case TEXT -> true;
          case JSON -> false;
          case AUTO -> onTerminal();
        };
    Encoder<ILoggingEvent> encoder = forPeople ? forPeople() : forMachines();
    encoder.setContext(context);
    encoder.start();
    return encoder;
  }

  private static Encoder<ILoggingEvent> forPeople() {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setPattern(FOR_PEOPLE);
    return encoder;
  }

  private static Encoder<ILoggingEvent> forMachines() {
    LogstashEncoder encoder = new LogstashEncoder();
    encoder.getFieldNames().setVersion("[ignore]");
    encoder.getFieldNames().setLevelValue("[ignore]");
    return encoder;
  }

  /** Whether a person sits at both ends of this process. */
  public static boolean onTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }
}
