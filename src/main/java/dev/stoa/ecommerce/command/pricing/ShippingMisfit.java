package dev.stoa.ecommerce.command.pricing;

/** Why what is to be paid for cannot be shipped by a method. */
public enum ShippingMisfit {
    UNKNOWN, ADDRESS_MISSING, OTHER_CURRENCY, NOT_TO_COUNTRY, TOO_HEAVY;

    /** Of a basket that has no price of shipping. */
    public static ShippingMisfit of(Basket basket, TaxSettings settings) {
        var tariff = basket.tariff();
        if (tariff == null) {
            return UNKNOWN;
        }
        var country = settings.destination(basket.countryCode());
        if (country == null) {
            return ADDRESS_MISSING;
        }
        if (!tariff.currencyCode().equals(basket.currencyCode())) {
            return OTHER_CURRENCY;
        }
        return tariff.serves(country) ? TOO_HEAVY : NOT_TO_COUNTRY;
    }
}
