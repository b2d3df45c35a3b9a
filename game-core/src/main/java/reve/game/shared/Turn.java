package reve.game.shared;

/** Which part of a long list is wanted, by the key of a row already seen; never by an offset. */
public sealed interface Turn<K> {

  /** The first page. */
  record First<K>() implements Turn<K> {}

  /** The last page. */
  record Last<K>() implements Turn<K> {}

  /** The page that begins behind this row. */
  record After<K>(K key) implements Turn<K> {}

  /** The page that ends before this row. */
  record Before<K>(K key) implements Turn<K> {}
}
