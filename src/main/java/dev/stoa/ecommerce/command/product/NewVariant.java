package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.VariantOption;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * @param sku
 *            in whatever case; kept in upper case
 * @param name
 *            null to have it made of the options, or of the product's name where there are none
 * @param weightGrams
 *            of one piece as it is sent; null for 0
 * @param taxClass
 *            null for the standard one
 */
@NamedInterface("commands")
public record NewVariant(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", message = "must be 1 to 64 letters, digits, dots, hyphens or underscores") String sku,
        @Nullable @Size(max = 200) @PlainLine String name, @Nullable @Size(max = 10) List<@Valid Option> options,
        @Valid Price price, @Nullable @Min(0) @Max(HEAVIEST) Integer weightGrams,
        @Nullable @TaxClass String taxClass) {

    static final int HEAVIEST = 1_000_000;
    static final String STANDARD_TAX = "standard";

    int weight() {
        return weightGrams == null ? 0 : weightGrams;
    }

    String taxed() {
        return taxClass == null ? STANDARD_TAX : taxClass;
    }

    String canonicalSku() {
        return sku.toUpperCase(Locale.ROOT);
    }

    List<VariantOption> chosenOptions() {
        return options == null
                ? List.of()
                : options.stream().map(option -> new VariantOption(option.name.strip(), option.value.strip())).toList();
    }

    String nameWithin(String productName) {
        if (name != null && !name.isBlank()) {
            return name.strip();
        }
        var made = chosenOptions().stream().map(VariantOption::value).collect(Collectors.joining(", "));
        return made.isEmpty() ? productName : made;
    }

    /** A property in which the variants of a product differ. */
    @NamedInterface("commands")
    public record Option(@NotBlank @Size(max = 80) @PlainLine String name,
            @NotBlank @Size(max = 80) @PlainLine String value) {}
}
