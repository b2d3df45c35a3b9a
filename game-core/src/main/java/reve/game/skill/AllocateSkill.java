package reve.game.skill;

import reve.game.energy.Vitality;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.game.skill.AllocateOutcome.Allocated;
import reve.game.skill.AllocateOutcome.TooFew;

/** A player spends points on a skill. */
public final class AllocateSkill {

  /** At least one point. */
  public record Command(CommandId id, PlayerId player, Skill skill, int points) {
    public Command {
      if (points < 1) {
        throw new IllegalArgumentException("at least one point is spent: " + points);
      }
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Skills skills;
  private final Vitality vitality;

  public AllocateSkill(UnitOfWork unitOfWork, Players players, Skills skills, Vitality vitality) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.skills = skills;
    this.vitality = vitality;
  }

  public AllocateOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), AllocateOutcome.class, unit -> allocate(command, unit));
  }

  private AllocateOutcome allocate(Command command, Unit unit) {
    PlayerId id = command.player();
    Player player = players.demand(id);
    Skills.Allocation before = skills.of(id);
    int free = before.free(player.level());
    if (command.points() > free) {
      return new TooFew(command.points(), free);
    }
    Skills.Allocation after = before.plus(command.skill(), command.points());
    players.save(vitality.settled(player, unit));
    skills.save(id, after);
    unit.journal().record(new SkillAllocated(id, command.skill(), command.points()));
    return new Allocated(command.skill(), command.points(), after, free - command.points());
  }
}
