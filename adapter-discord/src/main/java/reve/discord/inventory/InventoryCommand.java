package reve.discord.inventory;

import static reve.discord.text.Arg.with;

import java.util.List;
import reve.discord.shared.Action;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Option;
import reve.discord.shared.Option.Offer;
import reve.discord.shared.Parsed;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.shared.Terms;
import reve.discord.text.Voices;
import reve.game.inventory.ViewInventory;
import reve.game.item.ItemRules;
import reve.game.item.Section;
import reve.game.item.SectionId;
import reve.game.shared.LimitRules;

/** {@code /inventory}: what the player carries, section by section. */
public final class InventoryCommand implements SlashCommand {
  private static final Terms TERMS = Terms.privately(LimitRules.GENERAL);

  private final ViewInventory view;
  private final InventoryViews views;
  private final Voices voices;
  private final Option<SectionId> section;

  public InventoryCommand(ViewInventory view, InventoryViews views, Voices voices) {
    this.view = view;
    this.views = views;
    this.voices = voices;
    this.section = Option.choice(InventoryViews.SECTION, this::offers, this::read);
  }

  private List<Section> sections() {
    return voices.rules(ItemRules.class).sections();
  }

  private List<Offer> offers() {
    return sections().stream().map(each -> new Offer(each.id().value(), each.names())).toList();
  }

  private Parsed<SectionId> read(String typed) {
    return Parsed.of(
        sections().stream().map(Section::id).filter(id -> id.value().equals(typed)).findFirst(),
        "shared.bad_value",
        with("typed", typed));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.of("inventory", InventoryViews.INVENTORY, TERMS, section);
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return page(call, InventoryQuery.first(arguments.get(section)));
  }

  @Override
  public List<Action<?>> actions() {
    return List.of(
        Action.inPlace(
            InventoryViews.PAGE,
            TERMS,
            pressed -> InventoryQuery.turned(pressed, sections()),
            this::page),
        Action.inPlace(
            InventoryViews.SECTION,
            TERMS,
            pressed -> InventoryQuery.chosen(pressed, sections()),
            this::page));
  }

  Reply page(Call call, InventoryQuery query) {
    return views.page(
        view.page(new ViewInventory.Question(call.asker().player(), query.section(), query.turn())),
        query,
        call.asker());
  }
}
