package reve.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that cannot be meant is told what would be right, before anything is begun. */
class WrongCommandLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          services --shards 0          | --shards is 0; it is a number from 1 to
          services --guilds 0          | --guilds is 0; it is a number from 1 to
          services --port 99999        | --port is 99999; it is a number from 0 to 65535
          discord --port -1            | --port is -1; it is a number from 0 to 65535
          bench nothing                | "nothing" is no part; the parts are core, engine, discord, growth, footprint
          bench --seconds 0 core       | --seconds is 0; it is a number from 1 to
          bench --players 0 growth     | --players is 0; it is a number from 1 to
          torture --players 0          | --players is 0; it is a number from 1 to
          torture --minutes -1         | --minutes is -1.0; it is a number above 0
          torture --minutes NaN        | --minutes is NaN; it is a number above 0
          """)
  void it_is_named_and_put_right(String line, String words) {
    CommandLineRun run = CommandLineRun.of(line.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith(words);
  }
}
