package reve.discord.esprit;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.LockEsprit;
import reve.game.esprit.LockOutcome;
import reve.game.esprit.LockOutcome.LockSet;
import reve.game.esprit.LockOutcome.NotOwned;
import reve.game.esprit.ViewEsprit;
import reve.game.shared.LimitRules;

/** {@code /esprit}: one Esprit as a card, for the asker or for everyone. */
public final class EspritCommand implements SlashCommand {
  private static final Terms ALONE = Terms.privately("esprit");
  private static final Terms BEFORE_ALL = Terms.publicly("showcase");
  private static final Terms LOCKING = Terms.privately(LimitRules.GENERAL);

  private final ViewEsprit view;
  private final LockEsprit lock;
  private final FindEsprits find;
  private final EspritViews views;
  private final Option<EspritId> name;
  private final Option<Boolean> show = Option.yesOrNo(EspritViews.SHOW);

  public EspritCommand(
      ViewEsprit view,
      LockEsprit lock,
      FindEsprits find,
      EspritOptions esprits,
      EspritViews views) {
    this.view = view;
    this.lock = lock;
    this.find = find;
    this.views = views;
    this.name = esprits.anyone(EspritViews.NAME).demanded();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("esprit", EspritViews.ESPRIT, ALONE, name, show);
  }

  @Override
  public Terms terms(Arguments arguments) {
    return arguments.get(show).orElse(false) ? BEFORE_ALL : ALONE;
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return card(call, arguments.demand(name));
  }

  private Reply card(Call call, EspritId esprit) {
    return views.of(
        view.handle(new ViewEsprit.Question(call.asker().player(), esprit)), call.asker());
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(EspritViews.LOCK, LOCKING, this::esprit, (call, id) -> set(call, id, true)),
        Action.inPlace(
            EspritViews.UNLOCK, LOCKING, this::esprit, (call, id) -> set(call, id, false)),
        Action.apart(EspritViews.KEEP, LOCKING, this::esprit, this::keep));
  }

  private Optional<EspritId> esprit(Pressed pressed) {
    return pressed.argument(0).flatMap(find::named).map(Esprit::id);
  }

  private Reply set(Call call, EspritId esprit, boolean locked) {
    LockOutcome outcome = lock(call, esprit, locked);
    return switch (outcome) {
      case LockSet set -> card(call, esprit);
      case NotOwned notOwned -> views.of(outcome, call.asker());
    };
  }

  private Reply keep(Call call, EspritId esprit) {
    return views.of(lock(call, esprit, true), call.asker());
  }

  private LockOutcome lock(Call call, EspritId esprit, boolean locked) {
    return lock.handle(new LockEsprit.Command(call.id(), call.asker().player(), esprit, locked));
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(new Telling<>(LockOutcome.class, views::of));
  }
}
