package dev.stoa.ecommerce.command.pricing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Tax on what the shop sells.
 *
 * @param included
 *            whether prices, those of shipping too, include tax; it is added to them otherwise
 * @param defaultCountry
 *            the country that counts as long as a cart has no address, two letters; without it no tax is shown until
 *            then
 * @param shippingClass
 *            the tax class of shipping
 * @param rates
 *            percentages by country and tax class: {@code stoa.shop.tax.rates.DE.standard=19}; what has none is not
 *            taxed
 */
@ConfigurationProperties("stoa.shop.tax")
public record TaxSettings(@DefaultValue("true") boolean included, @Nullable String defaultCountry,
        @DefaultValue("standard") String shippingClass, @DefaultValue Map<String, Map<String, BigDecimal>> rates) {

    public TaxSettings {
        defaultCountry = defaultCountry == null ? null : defaultCountry.toUpperCase(Locale.ROOT);
        var canonical = new HashMap<String, Map<String, BigDecimal>>();
        rates.forEach((country, classes) -> canonical.put(country.toUpperCase(Locale.ROOT), checked(classes)));
        rates = Map.copyOf(canonical);
    }

    /** The percentage for a country and a tax class. */
    public BigDecimal rate(@Nullable String countryCode, String taxClass) {
        var country = destination(countryCode);
        return country == null
                ? BigDecimal.ZERO
                : rates.getOrDefault(country, Map.of()).getOrDefault(taxClass.toLowerCase(Locale.ROOT),
                        BigDecimal.ZERO);
    }

    /** The country that counts. */
    public @Nullable String destination(@Nullable String countryCode) {
        return countryCode == null ? defaultCountry : countryCode;
    }

    private static Map<String, BigDecimal> checked(Map<String, BigDecimal> classes) {
        var canonical = new HashMap<String, BigDecimal>();
        classes.forEach((taxClass, rate) -> {
            if (rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("The tax rate of %s is %s; it must be a percentage from 0 to 100"
                        .formatted(taxClass, rate));
            }
            var plain = rate.stripTrailingZeros();
            canonical.put(taxClass.toLowerCase(Locale.ROOT), plain.setScale(Math.max(0, plain.scale())));
        });
        return Map.copyOf(canonical);
    }
}
