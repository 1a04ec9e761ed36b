package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductMedium;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A picture or a film; it is named, never fetched.
 *
 * @param alt
 *            null for what needs no words
 */
@NamedInterface("commands")
public record NewMedium(@HttpsUrl String url, @Nullable @Size(max = 500) @PlainLine String alt) {

    ProductMedium medium() {
        return new ProductMedium(url, alt == null ? "" : alt.strip());
    }
}
