package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import java.util.Collection;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells which products there are, from the log as it is committed now. One that there is never ceases to be. */
@NamedInterface("commands")
@Component
public class KnownProducts {

    private static final int MOST = 1_000;

    private final CurrentProducts current;

    KnownProducts(CurrentProducts current) {
        this.current = current;
    }

    /** Those of the first thousand ids that are no products, in their order. */
    public List<ProductId> missing(Collection<ProductId> ids) {
        var asked = ids.stream().distinct().limit(MOST).toList();
        var known = current.of(asked);
        return asked.stream().filter(id -> !known.containsKey(id)).toList();
    }
}
