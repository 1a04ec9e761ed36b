package dev.stoa.kernel.access;

/** What an account or a machine is trusted with; granted by an operator. */
public enum Role {

    /** Every account: buys, writes, follows. */
    SHOPPER,
    /** Runs the shop: catalogue, stock, orders of others. */
    MERCHANT,
    /** Keeps the community in order. */
    MODERATOR,
    /** Reads reports. */
    ANALYST,
    /** Runs the system: accounts and roles of others, processors, audit. */
    OPERATOR
}
