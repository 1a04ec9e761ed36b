package dev.stoa.ecommerce.command.order;

/** What a shop has to know to send an order. */
public enum DeliveryPart {
    SHIPPING_ADDRESS, SHIPPING_METHOD
}
