package reve.game.economy;

/** Names a currency, such as {@code revies}; 1 to 40 characters. */
public record CurrencyId(String value) implements Comparable<CurrencyId> {
  public CurrencyId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("a currency id has 1 to 40 characters: " + value);
    }
  }

  @Override
  public int compareTo(CurrencyId other) {
    return value.compareTo(other.value);
  }
}
