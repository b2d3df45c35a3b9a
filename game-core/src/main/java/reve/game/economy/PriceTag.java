package reve.game.economy;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A price as a few characters: what a player agrees to, so that nothing is taken at a price that
 * has changed since they saw it. Another price has most likely another tag.
 */
public record PriceTag(String text) {

  public static PriceTag of(Price price) {
    CRC32 sum = new CRC32();
    price
        .amounts()
        .forEach((currency, amount) ->
            sum.update(
                (currency.value() + ' ' + amount.value() + ' ').getBytes(StandardCharsets.UTF_8)));
    return new PriceTag(Long.toString(sum.getValue(), Character.MAX_RADIX));
  }
}
