package reve.discord.esprit;

import static reve.discord.text.Arg.with;

import reve.discord.card.EspritCard;
import reve.discord.card.Figures;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.Picture;
import reve.discord.shared.Portraits;
import reve.discord.shared.Reply;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.LockOutcome;
import reve.game.esprit.LockOutcome.LockSet;
import reve.game.esprit.Stack;
import reve.game.esprit.Stat;
import reve.game.esprit.Stats;
import reve.game.esprit.ViewEsprit;
import reve.game.esprit.ViewEsprit.Answer.NotOwned;
import reve.game.esprit.ViewEsprit.Answer.Owned;
import reve.game.esprit.ViewEsprit.Answer.Unknown;

/** How one Esprit looks. */
public final class EspritViews {
  static final String ESPRIT = "esprit";
  static final String NAME = "name";
  static final String SHOW = "show";
  static final String LOCK = "lock";
  static final String UNLOCK = "unlock";
  static final String KEEP = "keep";

  private final Voices voices;

  public EspritViews(Voices voices) {
    this.voices = voices;
  }

  public Reply of(ViewEsprit.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (answer) {
      case Owned owned -> owned(owned, voice, asker);
      case NotOwned(Esprit esprit) -> notOwned(esprit, voice, asker);
      case Unknown(EspritId id) ->
          Reply.refusal(
              voice.text(
                  "esprit.unknown_name",
                  with("typed", id.value()),
                  with("near", ""),
                  with("count", 0)));
    };
  }

  Reply of(LockOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case LockSet(EspritId id, boolean locked) -> lockSet(id, locked, voice, asker);
      case LockOutcome.NotOwned(EspritId id) -> notOwned(id, voice);
    };
  }

  private static Reply owned(Owned owned, Voice voice, Asker asker) {
    Esprit esprit = owned.esprit();
    Stack stack = owned.stack();
    EspritCard card = Portraits.owned(esprit, stack, owned.lead(), owned.power(), voice);
    Button lock =
        stack.locked()
            ? button("🔓", "esprit.unlock", UNLOCK, esprit, voice, asker)
            : button("🔒", "esprit.lock", LOCK, esprit, voice, asker);
    Reply reply = card(esprit, card, voice);
    return (stack.relics().isEmpty()
            ? reply
            : reply.field(voice.text("esprit.wears"), worn(stack, voice)))
        .inline(voice.text("esprit.copies"), voice.exact(stack.quantity()))
        .inline(voice.text("esprit.stars"), stars(stack.stars()))
        .inline(voice.text("esprit.level"), voice.exact(stack.level()))
        .inline(voice.text("esprit.power"), voice.exact(owned.power()))
        .footer(voice.text(stack.locked() ? "esprit.is_locked" : "esprit.is_free"))
        .row(
            lock,
            Button.plain(
                "📣",
                voice.text("esprit.show"),
                Shortcut.to(ESPRIT).with(NAME, esprit.id().value()).with(SHOW, "true").id(asker)),
            Button.plain(
                "🗂️", voice.text("esprit.collection"), Shortcut.to("collection").id(asker)))
        .row(new NextDeeds(owned, voice, asker).row());
  }

  static Button abilities(EspritId id, Voice voice, Asker asker) {
    return Button.plain(
        "⚔️",
        voice.text("esprit.abilities"),
        Shortcut.to("abilities").with(ESPRIT, id.value()).id(asker));
  }

  private static String worn(Stack stack, Voice voice) {
    return voice.list(stack.relics().stream().map(relic -> voice.items(relic, 1)).toList());
  }

  private static Reply notOwned(Esprit esprit, Voice voice, Asker asker) {
    Whence whence = new Whence(esprit, voice, asker);
    return card(esprit, Portraits.unowned(esprit, voice), voice)
        .field(voice.text("esprit.sources"), whence.told())
        .footer(voice.text("esprit.not_met"))
        .row(whence.ways());
  }

  private static Reply card(Esprit esprit, EspritCard card, Voice voice) {
    return Reply.titled(voice.named(esprit))
        .text(
            voice.text(
                "esprit.text",
                with("tier", voice.named(esprit.tier())),
                with("element", voice.named(esprit.element())),
                with("figures", figures(card.figures(), voice)),
                with("story", voice.text(esprit.description()))))
        .color(Portraits.color(esprit, voice))
        .picture(picture(esprit, card, voice));
  }

  /** The card of a player's stack. */
  public static Picture picture(Esprit esprit, Stack stack, Voice voice) {
    Catalogue catalogue = voice.rules(Catalogue.class);
    return picture(
        esprit,
        Portraits.owned(esprit, stack, stack.lead(catalogue), stack.power(catalogue), voice),
        voice);
  }

  private static Picture picture(Esprit esprit, EspritCard card, Voice voice) {
    return new Picture(
        "esprit.jpg",
        voice.text(
            "esprit.picture",
            with("name", voice.name(esprit)),
            with("tier", voice.text(voice.traits(esprit.tier()).names())),
            with("element", voice.text(voice.traits(esprit.element()).names())),
            with("figures", figures(card.figures(), voice))),
        new Picture.Drawing.Card(card));
  }

  /** The numbers of a card for whoever does not see it. */
  private static String figures(Figures figures, Voice voice) {
    return voice.text(
        "esprit.figures",
        with("atk", figures.attack()),
        with("def", figures.defence()),
        with("hp", figures.health()));
  }

  /** Leads to the card of an Esprit. */
  public static Button look(EspritId id, Voice voice, Asker asker) {
    return Button.plain(
        "🃏", voice.text("esprit.look"), Shortcut.to(ESPRIT).with(NAME, id.value()).id(asker));
  }

  /** The name of the stat inside a sentence. */
  public static String stat(Stat stat, Voice voice) {
    return switch (stat) {
      case ATK -> voice.text("esprit.stat.atk");
      case DEF -> voice.text("esprit.stat.def");
      case HP -> voice.text("esprit.stat.hp");
    };
  }

  /** How the lead copy's stats have changed. */
  public static String change(Stats before, Stats after, Voice voice) {
    return voice.text(
        "esprit.change",
        with("atk", before.atk()),
        with("atkNow", after.atk()),
        with("def", before.def()),
        with("defNow", after.def()),
        with("hp", before.hp()),
        with("hpNow", after.hp()),
        with("power", before.power()),
        with("powerNow", after.power()));
  }

  public static Reply notOwned(EspritId id, Voice voice) {
    return Reply.refusal(
        voice.text("esprit.not_owned", with("name", voice.name(voice.esprit(id)))));
  }

  private static Reply lockSet(EspritId id, boolean locked, Voice voice, Asker asker) {
    Esprit esprit = voice.esprit(id);
    return Reply.titled(
            voice.text(
                locked ? "esprit.locked" : "esprit.unlocked", with("name", voice.named(esprit))))
        .text(voice.text(locked ? "esprit.locked.text" : "esprit.unlocked.text"))
        .color(Portraits.color(esprit, voice))
        .row(look(id, voice, asker));
  }

  private static Button button(
      String emoji, String key, String action, Esprit esprit, Voice voice, Asker asker) {
    return Button.plain(
        emoji, voice.text(key), CustomId.of(ESPRIT, action, asker, esprit.id().value()));
  }

  /** So many of five stars. */
  public static String stars(int stars) {
    return "★".repeat(stars) + "☆".repeat(Stack.MAX_STARS - stars);
  }
}
