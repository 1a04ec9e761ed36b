package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Rejection;

public record DuplicateLine(VariantId variantId, int line) implements Rejection {

    @Override
    public String message() {
        return "lines[%d] repeats the variant %s. Add its quantity to the earlier line.".formatted(line, variantId);
    }
}
