package reve.game.admin;

/** How a number is changed. */
public enum Way {
  GIVE {
    @Override
    long from(long before, Quantity quantity) {
      return before + quantity.value();
    }
  },
  /** Down to nothing and no further. */
  REMOVE {
    @Override
    long from(long before, Quantity quantity) {
      return Math.max(0, before - quantity.value());
    }
  },
  SET {
    @Override
    long from(long before, Quantity quantity) {
      return quantity.value();
    }
  };

  abstract long from(long before, Quantity quantity);
}
