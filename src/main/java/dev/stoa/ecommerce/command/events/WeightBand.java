package dev.stoa.ecommerce.command.events;

import org.jspecify.annotations.Nullable;

/**
 * What shipping costs up to a weight.
 *
 * @param upToGrams
 *            this weight included; null without a limit
 */
public record WeightBand(@Nullable Integer upToGrams, Money price) {

    boolean bears(long grams) {
        return upToGrams == null || grams <= upToGrams;
    }
}
