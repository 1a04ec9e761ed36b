package dev.stoa.ecommerce.command.events;

/** How an order ended that another shop took. */
public enum OrderEnd {
    /** All of it was sent and arrived. */
    FULFILLED,
    /** None of it was sent. */
    CANCELLED,
    /** All of it arrived and came back. */
    RETURNED
}
