package dev.stoa.ecommerce.command.order;

/** How far a parcel is. */
public enum ShipmentStatus {
    PREPARED, DISPATCHED, DELIVERED, ABANDONED
}
