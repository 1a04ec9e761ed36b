package dev.stoa.kernel.access;

/** Who is meant by a rule. Roles stand for those who have them. */
public enum Who {

    /** Everybody, signed in or not. */
    ANYONE,
    /** Every account. */
    SIGNED_IN,
    /** Whose the thing is; the command's decider or the read model knows that. */
    OWNER, SHOPPER, MERCHANT, MODERATOR, ANALYST, OPERATOR,
    /** Parts of the system: processes and loaders. Never a request. */
    SYSTEM
}
