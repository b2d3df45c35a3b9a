package reve.discordlocal.act;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reve.discordlocal.act.Controls.Control;
import reve.discordlocal.check.OptionType;
import reve.discordlocal.interaction.Interaction.Deed;
import reve.discordlocal.interaction.InteractionType;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Nearest;
import reve.discordlocal.model.World;

/** Prepares presses of buttons and choices in selects. */
final class Presses {
  private final World world;
  private final Controls controls;

  Presses(World world) {
    this.world = world;
    this.controls = new Controls(world);
  }

  Prepared click(Actor actor, Wish.Click wish) {
    var buttons = controls.buttons(actor);
    var button = wish.byId() ? byId(buttons, wish.button()) : byFace(buttons, wish.button());
    var found =
        button.orElseThrow(() -> new Refusal(missing("button", wish.button(), faces(buttons))));
    if (found.component().has("url")) {
      throw new Refusal(
          "\"%s\" is a link to %s".formatted(found.face(), found.component().path("url").asText()));
    }
    refuseDisabled(found);
    return send(actor, found, wish.line(), data(found));
  }

  private static Optional<Control> byId(List<Control> all, String customId) {
    return all.stream().filter(control -> control.customId().equals(customId)).findFirst();
  }

  /** The button that reads so; failing that, the newest that begins so. */
  private static Optional<Control> byFace(List<Control> all, String face) {
    Predicate<Control> reads =
        control -> control.label().equalsIgnoreCase(face) || control.face().equalsIgnoreCase(face);
    Predicate<Control> begins =
        control ->
            !face.isEmpty() && control.label().regionMatches(true, 0, face, 0, face.length());
    return all.stream().filter(reads).findFirst().or(() -> all.stream().filter(begins).findFirst());
  }

  private static List<String> faces(List<Control> controls) {
    return controls.stream().map(Control::face).filter(face -> !face.isEmpty()).toList();
  }

  private static String missing(String kind, String wanted, List<String> there) {
    if (there.isEmpty()) {
      return "there is no %s to be seen".formatted(kind);
    }
    return "there is no %s \"%s\"; there are: %s%s"
        .formatted(
            kind,
            wanted,
            there.stream().distinct().limit(10).collect(Collectors.joining(", ")),
            Nearest.to(wanted, there).map(". Did you mean %s?"::formatted).orElse(""));
  }

  private static void refuseDisabled(Control control) {
    if (control.component().path("disabled").asBoolean()) {
      throw new Refusal("\"%s\" is disabled".formatted(control.face()));
    }
  }

  Prepared pick(Actor actor, Wish.Pick wish) {
    var selects = controls.selects(actor);
    if (wish.select().isPresent()) {
      var select =
          byId(selects, wish.select().get())
              .orElseThrow(() ->
                  new Refusal(
                      missing(
                          "select",
                          wish.select().get(),
                          selects.stream().map(Control::customId).toList())));
      return choose(actor, select, wish);
    }
    var fitting =
        selects.stream()
            .filter(select ->
                wish.options().stream().allMatch(o -> in(actor, select).value(o).isPresent()))
            .findFirst();
    return choose(
        actor,
        fitting.orElseThrow(() ->
            new Refusal(
                SelectValues.missing(
                    String.join(", ", wish.options()),
                    selects.stream().flatMap(s -> in(actor, s).labels().stream()).toList()))),
        wish);
  }

  private SelectValues in(Actor actor, Control select) {
    return new SelectValues(select.component(), new Things(world, actor.channel()));
  }

  private Prepared choose(Actor actor, Control select, Wish.Pick wish) {
    refuseDisabled(select);
    var choices = in(actor, select);
    choices.refuseCount(wish.options().size(), select.component().path("min_values").asInt(1));
    var data = data(select);
    var values = data.putArray("values");
    wish.options().forEach(text -> values.add(choices.valueOrRefuse(text)));
    var resolved = choices.things().resolved();
    values.forEach(id -> choices.resolve(id.asText(), resolved));
    resolved.addTo(data);
    return send(actor, select, wish.line(), data);
  }

  private static ObjectNode data(Control control) {
    var data = Json.object();
    data.put("custom_id", control.customId());
    data.set("component_type", control.component().path("type"));
    data.set("id", control.component().path("id"));
    return data;
  }

  private static Prepared send(Actor actor, Control control, String line, ObjectNode data) {
    return new Prepared.Send(
        new Deed(
            InteractionType.COMPONENT,
            actor.user(),
            actor.channel(),
            Optional.of(control.message().id()),
            line,
            Optional.empty(),
            OptionType.STRING),
        data);
  }
}
