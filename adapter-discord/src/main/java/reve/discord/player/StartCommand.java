package reve.discord.player;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Asker;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Pressed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Telling;
import reve.discord.shared.Terms;
import reve.game.player.AcceptOutcome;
import reve.game.player.AcceptPolicy;
import reve.game.player.ClassId;
import reve.game.player.StartGame;
import reve.game.player.StartOutcome;
import reve.game.player.ViewRegistration;
import reve.game.shared.LimitRules;

/** {@code /start}: the policy, then a class, then everything that players begin with. */
public final class StartCommand implements SlashCommand {
  private static final Terms STEPS = Terms.privately(LimitRules.GENERAL);

  private final ViewRegistration registration;
  private final AcceptPolicy accept;
  private final StartGame start;
  private final StartViews views;

  public StartCommand(
      ViewRegistration registration, AcceptPolicy accept, StartGame start, StartViews views) {
    this.registration = registration;
    this.accept = accept;
    this.start = start;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("player", "start", Terms.privately("start"));
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    Asker asker = call.asker();
    return registration
        .handle(asker.player())
        .map(known -> views.known(known, asker))
        .orElseGet(() -> views.policy(asker));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(StartViews.ACCEPT, STEPS, Optional::of, this::accept),
        Action.inPlace(StartViews.DECLINE, STEPS, Optional::of, this::decline),
        Action.inPlace(StartViews.BEGIN, STEPS, StartCommand::chosenClass, this::begin));
  }

  private Reply accept(Call call, Pressed pressed) {
    Asker asker = call.asker();
    return views.of(accept.handle(new AcceptPolicy.Command(call.id(), asker.player())), asker);
  }

  private Reply decline(Call call, Pressed pressed) {
    return views.declined(call.asker());
  }

  private static Optional<ClassId> chosenClass(Pressed pressed) {
    return pressed.choice().filter(choice -> !choice.isBlank()).map(ClassId::new);
  }

  private Reply begin(Call call, ClassId chosen) {
    Asker asker = call.asker();
    return views.of(
        start.handle(new StartGame.Command(call.id(), asker.player(), asker.name(), chosen)),
        asker);
  }

  @Override
  public List<Telling<?>> tellings() {
    return List.of(
        new Telling<>(AcceptOutcome.class, views::of),
        new Telling<>(StartOutcome.class, views::of));
  }
}
