package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.pricing.ShippingMisfit;
import dev.stoa.kernel.command.Rejection;
import java.util.List;

/**
 * @param offered
 *            the codes of methods that would do, as far as they are known
 */
public record ShippingNotOffered(String shippingCode, ShippingMisfit reason,
        List<String> offered) implements Rejection {

    public ShippingNotOffered(String shippingCode, ShippingMisfit reason) {
        this(shippingCode, reason, List.of());
    }

    /** The same, with what would do. */
    public ShippingNotOffered offering(List<String> codes) {
        return new ShippingNotOffered(shippingCode, reason, codes);
    }

    @Override
    public String message() {
        var why = switch (reason) {
            case UNKNOWN -> "There is no shipping method \"%s\" to choose.";
            case ADDRESS_MISSING -> "What the shipping method \"%s\" costs depends on the address; give one.";
            case OTHER_CURRENCY -> "The shipping method \"%s\" is in another currency.";
            case NOT_TO_COUNTRY -> "The shipping method \"%s\" does not go to this country.";
            case TOO_HEAVY -> "This is too heavy for the shipping method \"%s\".";
        };
        return why.formatted(shippingCode)
                + (offered.isEmpty() ? "" : " Choose one of these: %s.".formatted(String.join(", ", offered)));
    }
}
