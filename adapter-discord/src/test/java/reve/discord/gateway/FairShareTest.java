package reve.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.shared.ProcessId;

class FairShareTest {

  @ParameterizedTest(name = "of {0} shards, held as {1}, the shares are {2}")
  @CsvSource({
    "6, 0,         6",
    "6, 0 0 0,     2 2 2",
    "6, 6 0 0,     2 2 2",
    "6, 2 2 2 0,   2 2 1 1",
    "6, 2 2 1 1,   2 2 1 1",
    "6, 1 1 2 2,   1 1 2 2",
    "6, 2 2,       3 3",
    "7, 2 3 2,     2 3 2",
    "1, 0 1,       0 1",
    "2, 0 0 0,     1 1 0",
    "2, 0 1 1 0,   0 1 1 0"
  })
  void everyone_gets_as_many_and_nothing_moves_without_need(
      int shards, String held, String shares) {
    Map<ProcessId, Integer> holdings = new LinkedHashMap<>();
    List<Integer> counts = numbers(held);
    for (int n = 0; n < counts.size(); n++) {
      holdings.put(new ProcessId("p" + n), counts.get(n));
    }

    List<Integer> fair =
        holdings.keySet().stream().map(each -> FairShare.of(shards, each, holdings)).toList();

    assertThat(fair).isEqualTo(numbers(shares));
    assertThat(fair.stream().mapToInt(Integer::intValue).sum()).isEqualTo(shards);
  }

  private static List<Integer> numbers(String words) {
    return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
  }
}
