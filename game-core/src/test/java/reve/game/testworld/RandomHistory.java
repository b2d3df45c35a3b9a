package reve.game.testworld;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.GiveEsprits;
import reve.game.admin.Measure;
import reve.game.admin.Quantity;
import reve.game.admin.Way;
import reve.game.awakening.AwakenEsprit;
import reve.game.dissolve.DissolveEsprits;
import reve.game.echo.ClaimDailyEcho;
import reve.game.echo.OpenEcho;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CraftQuantity;
import reve.game.economy.Price;
import reve.game.economy.PriceTag;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.LockEsprit;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.experience.PassTrial;
import reve.game.explore.Explore;
import reve.game.fragment.CraftFromFragments;
import reve.game.fragment.OpenBundles;
import reve.game.fragment.Recipe;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.host.Grounds;
import reve.game.item.ItemId;
import reve.game.leveling.BreakLimit;
import reve.game.leveling.BreakOutcome;
import reve.game.leveling.LevelEsprit;
import reve.game.player.ClassId;
import reve.game.playerclass.ChangeClass;
import reve.game.playerclass.ChangeOutcome;
import reve.game.relic.EquipRelics;
import reve.game.relic.UnequipRelics;
import reve.game.reve.PullReve;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.skill.AllocateSkill;
import reve.game.skill.ResetOutcome;
import reve.game.skill.ResetSkills;
import reve.game.skill.Skill;
import reve.game.summon.BannerId;
import reve.game.summon.SummonEsprits;
import reve.game.team.SetTeam;

/** What one player does in no particular order; the same for the same seed. */
public final class RandomHistory {
  private static final List<ClassId> CLASSES =
      List.of(TestRules.VIGOROUS, TestRules.FOCUSED, TestRules.ENLIGHTENED);
  private static final List<BannerId> BANNERS =
      List.of(TestRules.STANDARD, TestRules.STANDARD, TestRules.PREMIUM, TestRules.DAILY);

  private static final List<ItemId> RELICS =
      List.of(TestRelics.SWORD, TestRelics.RING, TestRelics.ORB);
  private static final List<ItemId> ECHOES = List.of(EchoTables.FADED, EchoTables.BRILLIANT);
  private static final Recipe RECIPE = new Recipe(new Tier(1), Element.INFERNO);
  private static final List<Skill> SKILLS = List.of(Skill.values());

  private static final List<Measure> MEASURES =
      List.of(
          new Measure.Money(TestRules.ERYTHL),
          new Measure.Things(TestRules.POTION),
          new Measure.Experience(),
          new Measure.Money(TestRules.REMNA));
  private static final Grounds WHIM = new Grounds("a whim");

  private final PlayerId player;
  private final RandomGenerator random;
  private long commands;

  public RandomHistory(PlayerId player, long seed) {
    this.player = player;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** The next thing that the player does, knowing what they own; it gives what came of it. */
  public Function<Hands, Object> next(List<Stack> owned) {
    CommandId id = new CommandId("h" + ++commands);
    EspritId one = any(owned).esprit();
    EspritId other = any(owned).esprit();
    int many = 1 + random.nextInt(4);
    boolean chance = random.nextBoolean();
    return switch (random.nextInt(30)) {
      case 0, 1, 2 -> {
        BannerId banner = BANNERS.get(random.nextInt(BANNERS.size()));
        int count = chance ? 10 : 1;
        yield hands -> hands.summon.handle(new SummonEsprits.Command(id, player, banner, count));
      }
      case 3 -> hands -> hands.daily.handle(new ClaimDaily.Command(id, player));
      case 4 ->
          hands ->
              hands.craft.handle(new CraftFayrites.Command(id, player, new CraftQuantity.All()));
      case 5, 6 -> hands -> hands.explore.handle(new Explore.Command(id, player));
      case 7 -> hands -> hands.trial.handle(new PassTrial.Command(id, player));
      case 8 -> {
        ClassId chosen = CLASSES.get(random.nextInt(CLASSES.size()));
        yield hands -> changeClass(hands, id, chosen);
      }
      case 9 -> {
        Skill skill = SKILLS.get(random.nextInt(SKILLS.size()));
        yield hands -> hands.allocate.handle(new AllocateSkill.Command(id, player, skill, many));
      }
      case 10 -> hands -> resetSkills(hands, id, chance);
      case 11 -> hands -> hands.team.handle(new SetTeam.Command(id, player, one, List.of(other)));
      case 12 -> hands -> hands.lock.handle(new LockEsprit.Command(id, player, one, many == 1));
      case 13, 14 ->
          hands ->
              hands.dissolve.handle(
                  new DissolveEsprits.Command(id, player, Map.of(one, (long) many), chance));
      case 15 ->
          hands ->
              hands.awaken.handle(new AwakenEsprit.Command(id, player, one, many == 1, chance));
      case 16 ->
          hands ->
              hands.level.handle(
                  new LevelEsprit.Command(
                      id, player, one, chance ? OptionalInt.of(many) : OptionalInt.empty()));
      case 17 -> hands -> breakLimit(hands, id, one);
      case 18 ->
          hands ->
              hands.adjust.handle(
                  new AdjustPlayer.Command(
                      id,
                      player,
                      player,
                      chance ? Way.GIVE : Way.REMOVE,
                      MEASURES.get(many - 1),
                      new Quantity(many * 100L),
                      WHIM));
      case 19 ->
          hands ->
              hands.giveEsprits.handle(
                  new GiveEsprits.Command(id, player, player, one, many, many, WHIM));
      case 20, 21 -> {
        ItemId relic = RELICS.get(random.nextInt(RELICS.size()));
        yield hands -> hands.equip.handle(new EquipRelics.Command(id, player, one, List.of(relic)));
      }
      case 22 ->
          hands ->
              hands.unequip.handle(new UnequipRelics.Command(id, player, one, Optional.empty()));
      case 23 -> hands -> hands.reve.handle(new PullReve.Command(id, player));
      case 24 -> hands -> hands.dailyEcho.handle(new ClaimDailyEcho.Command(id, player));
      case 25 -> {
        ItemId echo = ECHOES.get(random.nextInt(ECHOES.size()));
        yield hands -> hands.openEcho.handle(new OpenEcho.Command(id, player, echo, chance));
      }
      case 26 ->
          hands ->
              hands.openBundles.handle(
                  new OpenBundles.Command(id, player, TestRules.SMALL_BUNDLE, many));
      case 27 ->
          hands ->
              hands.craftEsprits.handle(new CraftFromFragments.Command(id, player, RECIPE, many));
      default ->
          hands ->
              hands.fuse.handle(
                  new FuseEsprits.Command(
                      id, player, new Wish(one, other, many - 1, false, chance)));
    };
  }

  /** How long the player waits before doing it. */
  public Duration pause() {
    return Duration.ofMinutes(random.nextInt(60));
  }

  /** The fullest come up more often than the others. */
  private Stack any(List<Stack> owned) {
    int first = random.nextInt(owned.size());
    return owned.get(Math.min(first, random.nextInt(owned.size())));
  }

  private Object changeClass(Hands hands, CommandId id, ClassId chosen) {
    ChangeOutcome first =
        hands.changeClass.handle(new ChangeClass.Command(id, player, chosen, Optional.empty()));
    return first instanceof ChangeOutcome.Asked asked
        ? hands.changeClass.handle(new ChangeClass.Command(id, player, chosen, to(asked.price())))
        : first;
  }

  private Object resetSkills(Hands hands, CommandId id, boolean byToken) {
    ResetOutcome first =
        hands.reset.handle(new ResetSkills.Command(id, player, byToken, Optional.empty()));
    return first instanceof ResetOutcome.Asked asked
        ? hands.reset.handle(
            new ResetSkills.Command(id, player, byToken, to(asked.payment().price())))
        : first;
  }

  private Object breakLimit(Hands hands, CommandId id, EspritId esprit) {
    BreakOutcome first =
        hands.breakLimit.handle(new BreakLimit.Command(id, player, esprit, Optional.empty()));
    return first instanceof BreakOutcome.Asked asked
        ? hands.breakLimit.handle(new BreakLimit.Command(id, player, esprit, to(asked.price())))
        : first;
  }

  /** What is asked for is agreed to. */
  private static Optional<PriceTag> to(Price price) {
    return Optional.of(PriceTag.of(price));
  }
}
