package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductOption;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.springframework.modulith.NamedInterface;

/** An option as a merchant defines it. */
@NamedInterface("commands")
public record NewOption(@NotBlank @Size(max = 80) @PlainLine String name,
        @Size(min = 1, max = 100) @UniqueElements(message = "must not have a value twice") List<@NotBlank @Size(max = 80) @PlainLine String> values) {

    ProductOption option() {
        return new ProductOption(name.strip(), values.stream().map(String::strip).distinct().toList());
    }
}
