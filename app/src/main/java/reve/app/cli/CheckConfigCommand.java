package reve.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import reve.app.config.ConfigFolder;
import reve.app.config.ConfigReading;
import reve.app.config.FileFault;
import reve.app.settings.Places;
import reve.game.economy.CurrencyRules;
import reve.game.esprit.Catalogue;
import reve.game.item.ItemRules;
import reve.game.shared.Rulebook;
import reve.game.summon.SummonRules;

/** Says whether the game's files are sound, or names everything wrong with them. */
@Command(
    name = "check-config",
    description = "Checks the files of the game and names every fault at once.",
    mixinStandardHelpOptions = true)
final class CheckConfigCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder with the game; without it REVE_CONFIG, or else config/.")
  private @Nullable Path folder;

  private final Surroundings around;

  CheckConfigCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Path checked = folder == null ? Places.config(around.environment()) : folder;
    return switch (new ConfigFolder(checked).read()) {
      case ConfigReading.Sound(var book) -> {
        around.out().println(summary(checked, book));
        yield 0;
      }
      case ConfigReading.Faulty(var faults) -> {
        print(faults);
        yield 1;
      }
    };
  }

  private void print(List<FileFault> faults) {
    around.out().println(faults.size() == 1 ? "1 fault:" : faults.size() + " faults:");
    faults.forEach(fault -> around.out().println("  " + fault.inWords()));
  }

  private static String summary(Path folder, Rulebook book) {
    return "%s is sound: %d Esprits, %d items, %d currencies, %d banners."
        .formatted(
            folder,
            book.of(Catalogue.class).all().size(),
            book.of(ItemRules.class).items().size(),
            book.of(CurrencyRules.class).currencies().size(),
            book.of(SummonRules.class).banners().size());
  }
}
