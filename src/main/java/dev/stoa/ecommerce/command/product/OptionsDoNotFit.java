package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductOption;
import dev.stoa.kernel.command.Rejection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param value
 *            that was given; null where none was
 * @param allowed
 *            what the product has
 */
public record OptionsDoNotFit(String sku, String option, OptionMisfit problem, @Nullable String value,
        List<ProductOption> allowed) implements Rejection {

    @Override
    public String message() {
        return switch (problem) {
            case MISSING -> "%s has no value of the option %s; it may be %s.".formatted(sku, option, values());
            case UNKNOWN_OPTION -> "%s has the option %s; the product has %s.".formatted(sku, option,
                    allowed.stream().map(ProductOption::name).collect(Collectors.joining(", ")));
            case UNKNOWN_VALUE -> "%s has %s for the option %s; it may be %s.".formatted(sku, value, option, values());
            case REPEATED -> "%s has more than one value of the option %s; one counts.".formatted(sku, option);
        };
    }

    private String values() {
        return allowed.stream().filter(known -> known.name().equals(option)).flatMap(known -> known.values().stream())
                .collect(Collectors.joining(", "));
    }
}
