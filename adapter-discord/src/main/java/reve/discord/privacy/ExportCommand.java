package reve.discord.privacy;

import java.util.List;
import java.util.Set;
import reve.discord.shared.Arguments;
import reve.discord.shared.Call;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.CommandSpec.Access;
import reve.discord.shared.CommandSpec.Place;
import reve.discord.shared.Permission;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.game.privacy.ExportPerson;

/** {@code /privacy export}: everything that is kept about the player, as a file. */
public final class ExportCommand implements SlashCommand {
  private final ExportPerson export;
  private final PrivacyViews views;

  public ExportCommand(ExportPerson export, PrivacyViews views) {
    this.export = export;
    this.views = views;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "privacy",
        "privacy export",
        PrivacyViews.TERMS,
        Place.ANYWHERE,
        Access.EVERYONE,
        Set.of(),
        Set.of(Permission.EMBED_LINKS, Permission.ATTACH_FILES),
        List.of());
  }

  @Override
  public Reply run(Call call, Arguments arguments) {
    return views.exported(export.handle(call.asker().player()), call.asker());
  }
}
