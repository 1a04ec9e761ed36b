package dev.stoa.ecommerce.command.events;

/** What becomes of pieces that came back. */
public enum ReturnDisposition {
    /** They can be sold again. */
    RESTOCKED,
    /** They cannot. */
    WRITTEN_OFF
}
