package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.command.Rejection;

public record OrderNumberTaken(String number) implements Rejection {

    @Override
    public String message() {
        return "The order %s has been imported already.".formatted(number);
    }
}
