package reve.game.economy;

/** One change of one balance: how much, why, and what was left. */
public record LedgerEntry(
    CurrencyId currency, long change, Amount balanceAfter, LedgerReason reason) {
  public LedgerEntry {
    if (change == 0) {
      throw new IllegalArgumentException("an entry changes something: " + currency.value());
    }
  }

  public Amount balanceBefore() {
    return new Amount(balanceAfter.value() - change);
  }

  /** What counts towards everything ever earned. */
  public Amount earned() {
    return change > 0 && reason.isIncome() ? new Amount(change) : Amount.NONE;
  }

  /** What counts towards everything ever spent; negative where something paid comes back. */
  public long spent() {
    return reason.isRefund() || (change < 0 && reason.isPrice()) ? -change : 0;
  }
}
