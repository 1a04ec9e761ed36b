package dev.stoa.ecommerce.command.order;

import static java.util.stream.Collectors.joining;

import dev.stoa.kernel.command.Rejection;
import java.util.List;

public record DeliveryIncomplete(List<DeliveryPart> missing) implements Rejection {

    @Override
    public String message() {
        return "Tell where to send the order, and how; missing: %s."
                .formatted(missing.stream().map(Enum::name).collect(joining(", ")));
    }
}
