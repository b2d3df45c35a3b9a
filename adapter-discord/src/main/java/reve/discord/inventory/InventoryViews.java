package reve.discord.inventory;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.inventory.ViewInventory.Answer;
import reve.game.inventory.ViewInventory.Held;
import reve.game.item.ItemRules;
import reve.game.item.Section;
import reve.game.item.SectionId;

/** How a page of an inventory looks. */
public final class InventoryViews {
  static final String INVENTORY = "inventory";
  static final String ITEM = "item";
  static final String PAGE = "page";
  static final String SECTION = "section";

  private final Voices voices;

  public InventoryViews(Voices voices) {
    this.voices = voices;
  }

  Reply page(Answer answer, InventoryQuery query, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<Section> sections = voice.rules(ItemRules.class).sections();
    List<Held> held = answer.page().rows();
    Reply reply =
        Reply.titled(voice.text("inventory.title"))
            .text(held.isEmpty() ? nothing(answer, voice) : lines(held, sections, voice))
            .footer(voice.text("inventory.kinds", with("kinds", answer.kinds())))
            .row(
                InventoryQuery.PAGER.row(
                    query.id(PAGE, sections, asker),
                    answer.page(),
                    each -> each.item().id(),
                    voice));
    if (answer.kinds() == 0) {
      return reply.row(
          new NextSteps(voice, asker).open("🎁", voice.text("inventory.daily"), "daily"));
    }
    Reply chosen = reply.row(sections(query, sections, voice, asker));
    return held.isEmpty() ? chosen : chosen.row(look(held, voice, asker));
  }

  private static String nothing(Answer answer, Voice voice) {
    return voice.text(answer.kinds() == 0 ? "inventory.empty" : "inventory.empty_section");
  }

  /** The items under the names of their sections. */
  private static String lines(List<Held> held, List<Section> sections, Voice voice) {
    List<String> lines = new ArrayList<>();
    for (Section section : sections) {
      List<Held> within = within(section.id(), held);
      if (!within.isEmpty()) {
        lines.add("**" + section.emoji() + " " + voice.text(section.names()) + "**");
        within.forEach(each -> lines.add(voice.items(each.item().id(), each.count())));
      }
    }
    return String.join("\n", lines);
  }

  private static List<Held> within(SectionId section, List<Held> held) {
    return held.stream().filter(each -> each.item().section().equals(section)).toList();
  }

  private static Select sections(
      InventoryQuery query, List<Section> sections, Voice voice, Asker asker) {
    Optional<SectionId> chosen = query.section();
    return new Select(
        query.id(SECTION, sections, asker),
        voice.text("inventory.section"),
        Stream.concat(
                Stream.of(
                    new Choice(
                        InventoryQuery.ALL,
                        "",
                        voice.text("inventory.section.all"),
                        "",
                        chosen.isEmpty())),
                sections.stream()
                    .map(section ->
                        new Choice(
                            section.id().value(),
                            section.emoji(),
                            voice.text(section.names()),
                            "",
                            chosen.filter(section.id()::equals).isPresent())))
            .toList());
  }

  /** Each leads to its card, and from there to using it. */
  private static Select look(List<Held> held, Voice voice, Asker asker) {
    return new Select(
        Shortcut.to(ITEM).with(ITEM, "").id(asker),
        voice.text("inventory.look"),
        held.stream().map(each -> choice(each, voice)).toList());
  }

  private static Choice choice(Held held, Voice voice) {
    String name = voice.counted(held.item().names(), held.count());
    return new Choice(
        held.item().id().value(),
        held.item().emoji(),
        voice.exact(held.count()) + " " + name,
        "",
        false);
  }
}
