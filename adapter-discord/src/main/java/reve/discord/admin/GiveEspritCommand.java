package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reve.discord.shared.Arguments;
import reve.discord.shared.Asker;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Draft;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Completion;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.WholeNumber;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.admin.GiveEsprits;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.Stack;
import reve.game.shared.LocalText;

/** {@code /admin esprit}: gives a player copies of an Esprit, and stars. */
public final class GiveEspritCommand implements SlashCommand {
  private final GiveEsprits give;
  private final FindEsprits find;
  private final GiftViews views;
  private final Voices voices;
  private final Option<EspritId> esprit =
      Option.text("esprit", this::named).demanded().completed(this::suggest);
  private final Option<Integer> copies = Option.text("copies", GiveEspritCommand::copies);
  private final Option<Integer> stars = Option.number("stars", GiveEspritCommand::stars);

  public GiveEspritCommand(GiveEsprits give, FindEsprits find, GiftViews views, Voices voices) {
    this.give = give;
    this.find = find;
    this.views = views;
    this.voices = voices;
  }

  private Parsed<EspritId> named(String typed) {
    return Parsed.of(find.named(typed).map(Esprit::id), "shared.bad_value", with("typed", typed));
  }

  private List<Suggestion> suggest(Draft draft, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return find.matching(draft.typed(), asker.locale(), Completion.MOST).stream()
        .map(each -> new Suggestion(each.id().value(), voice.named(each)))
        .toList();
  }

  private static Parsed<Integer> copies(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, 1, GiveEsprits.Command.MOST_COPIES),
        "admin.bad_copies",
        with("typed", typed),
        with("most", GiveEsprits.Command.MOST_COPIES));
  }

  private static List<Offer> stars() {
    return IntStream.rangeClosed(0, Stack.MAX_STARS)
        .mapToObj(String::valueOf)
        .map(stars -> new Offer(stars, new LocalText(Map.of("en", stars))))
        .toList();
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec(
        "admin esprit", AdminOptions.PLAYER, esprit, AdminOptions.REASON, copies, stars);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    int starred = arguments.get(stars).orElse(0);
    if (starred < 0 || starred > Stack.MAX_STARS) {
      return views.badStars(starred, call.asker());
    }
    return views.of(
        give.handle(
            new GiveEsprits.Command(
                call.id(),
                call.asker().player(),
                arguments.demand(AdminOptions.PLAYER),
                arguments.demand(esprit),
                arguments.get(copies).orElse(1),
                starred,
                arguments.demand(AdminOptions.REASON))),
        call.asker());
  }
}
