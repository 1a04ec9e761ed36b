package dev.stoa.ecommerce.query.orderhistory;

/**
 * How an order stands, in numbers, and what its statuses are by them. Pure.
 *
 * @param due
 *            what it costs, less what was cancelled or returned
 * @param authorised
 *            what payments set aside for it, taken or not, less what they let go of
 * @param captured
 *            how much of that was taken
 * @param refunded
 *            how much of what was taken went back
 * @param ordered
 *            pieces, as all that follow; never are more cancelled and shipped together
 * @param delivered
 *            of those that were shipped, as those that were returned
 */
record OrderStanding(OrderStatus status, long due, long authorised, long captured, long refunded, int ordered,
        int cancelled, int shipped, int delivered, int returned) {

    OrderAuthorisation authorisation() {
        if (authorised == 0) {
            return OrderAuthorisation.NONE;
        }
        return authorised < due ? OrderAuthorisation.PARTIAL : OrderAuthorisation.FULL;
    }

    long charged() {
        return captured - refunded;
    }

    OrderCharge charge() {
        if (captured == 0) {
            return OrderCharge.NONE;
        }
        if (charged() == 0) {
            return OrderCharge.REFUNDED;
        }
        return charged() < due ? OrderCharge.PARTIAL : OrderCharge.FULL;
    }

    OrderFulfilment fulfilment() {
        if (shipped == 0) {
            return OrderFulfilment.UNFULFILLED;
        }
        if (returned > 0) {
            return returned == wanted() ? OrderFulfilment.RETURNED : OrderFulfilment.PARTIALLY_RETURNED;
        }
        if (shipped < wanted()) {
            return OrderFulfilment.PARTIALLY_SHIPPED;
        }
        return delivered < shipped ? OrderFulfilment.SHIPPED : OrderFulfilment.DELIVERED;
    }

    OrderState state() {
        return switch (status) {
            case PLACED -> OrderState.PLACED;
            case REJECTED -> OrderState.REJECTED;
            case CANCELLED -> OrderState.CANCELLED;
            case CONFIRMED -> wanted() == 0 ? OrderState.CANCELLED : onItsWay();
        };
    }

    private OrderState onItsWay() {
        if (shipped == 0) {
            return OrderState.CONFIRMED;
        }
        if (returned == wanted()) {
            return OrderState.RETURNED;
        }
        if (shipped < wanted()) {
            return OrderState.PARTIALLY_SHIPPED;
        }
        if (delivered < shipped) {
            return OrderState.SHIPPED;
        }
        return captured < due ? OrderState.DELIVERED : OrderState.COMPLETED;
    }

    private int wanted() {
        return ordered - cancelled;
    }
}
