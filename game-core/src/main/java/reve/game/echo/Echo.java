package reve.game.echo;

import java.util.Optional;
import reve.game.esprit.Element;
import reve.game.item.ItemId;

/** An item in which an Esprit waits, by which table, and to which element it is attuned, if any. */
public record Echo(ItemId item, LootId loot, Optional<Element> attuned) {}
