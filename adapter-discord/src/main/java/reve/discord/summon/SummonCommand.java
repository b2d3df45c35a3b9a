package reve.discord.summon;

import java.util.List;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.shared.Rulebooks;
import reve.game.summon.BannerId;
import reve.game.summon.SummonEsprits;
import reve.game.summon.SummonOutcome;

/** {@code /summon}: pays for pulls from a banner and shows who answered. */
public final class SummonCommand implements SlashCommand {
  private static final Terms TERMS = Terms.publicly("summon");

  private final SummonEsprits summon;
  private final SummonViews views;
  private final BannerChoices choices;
  private final Option<BannerId> banner;
  private final Option<Integer> count;

  public SummonCommand(SummonEsprits summon, SummonViews views, Rulebooks rulebooks) {
    this.summon = summon;
    this.views = views;
    this.choices = new BannerChoices(rulebooks);
    this.banner =
        Option.choice("banner", choices::banners, typed -> Parsed.by(BannerId::new, typed));
    this.count = Option.number("count", choices::counts);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("summon", SummonViews.SUMMON, TERMS, banner, count);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return summon(
        call, arguments.get(banner).orElseGet(choices::first), arguments.get(count).orElse(1));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(Action.apart(SummonViews.AGAIN, TERMS, SummonAgain::read, this::again));
  }

  private Reply again(Call call, SummonAgain wish) {
    return wish.isAtTodaysPrice(choices)
        ? summon(call, wish.banner(), wish.count())
        : views.priceChanged(wish.banner(), wish.count(), call.asker());
  }

  private Reply summon(Call call, BannerId from, int pulls) {
    return views.of(
        summon.handle(new SummonEsprits.Command(call.id(), call.asker().player(), from, pulls)),
        call.asker());
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(SummonOutcome.class, views::of));
  }
}
