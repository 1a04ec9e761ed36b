package dev.stoa.ecommerce.command.events;

/** Why the stock on hand was corrected. */
public enum AdjustmentReason {
    COUNTED, DAMAGED, LOST, FOUND, OTHER
}
