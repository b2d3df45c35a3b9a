package reve.discord.admin;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.WholeNumber;
import reve.discord.text.Voices;
import reve.game.admin.Quantity;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.Grounds;
import reve.game.host.IssueDecree;
import reve.game.shared.BasisPoints;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;

/** {@code /admin multiply}: makes more or less of something for everyone. */
public final class MultiplyCommand implements SlashCommand {
  private final Issuing issuing;
  private final Voices voices;
  private final Option<Multiplier> what =
      Option.choice("what", this::offers, MultiplyCommand::multiplier).demanded();
  private final Option<BasisPoints> share = Option.text("bp", MultiplyCommand::share).demanded();

  public MultiplyCommand(IssueDecree issue, HostViews views, Voices voices) {
    this.issuing = new Issuing(issue, views);
    this.voices = voices;
  }

  private List<Offer> offers() {
    return Stream.of(Multiplier.values())
        .map(each -> new Offer(id(each), voices.everywhere(HostViews.textKey(each))))
        .toList();
  }

  private static String id(Multiplier multiplier) {
    return multiplier.name().toLowerCase(Locale.ROOT);
  }

  private static Parsed<Multiplier> multiplier(String typed) {
    return Parsed.of(
        Stream.of(Multiplier.values()).filter(each -> id(each).equals(typed)).findFirst(),
        "shared.bad_value",
        with("typed", typed));
  }

  private static Parsed<BasisPoints> share(String typed) {
    return Parsed.of(
        WholeNumber.of(typed, 1, Quantity.MOST).map(BasisPoints::new),
        "admin.bad_share",
        with("typed", typed),
        with("most", Quantity.MOST));
  }

  @Override
  public CommandSpec spec() {
    return AdminOptions.spec("admin multiply", what, share, AdminOptions.REASON);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    Multiplier multiplier = arguments.demand(what);
    BasisPoints wanted = arguments.demand(share);
    DecreeName name = DecreeName.scaling(multiplier);
    Grounds reason = arguments.demand(AdminOptions.REASON);
    return wanted.equals(Multipliers.USUAL)
        ? issuing.lift(name, reason, call)
        : issuing.issue(name, new Decree.Scaling(multiplier, wanted), reason, call);
  }
}
