package dev.stoa.kernel.access;

import java.util.Locale;

/** Who is meant by a rule. Roles stand for those who have them. */
public enum Who {

    /** Everybody, signed in or not. */
    ANYONE,
    /** Every account. */
    SIGNED_IN,
    /** Whose the thing is; the command's decider or the read model knows that. */
    OWNER, SHOPPER, MERCHANT, MODERATOR, ANALYST, OPERATOR,
    /** Parts of the system: processes and loaders. Never a request. */
    SYSTEM;

    /** Whether the actor is one of them, by what is known of the actor alone: never for owners. */
    boolean isMet(Actor actor) {
        return switch (this) {
            case ANYONE -> !(actor instanceof Actor.Part);
            case SIGNED_IN -> actor instanceof Actor.Account;
            case OWNER -> false;
            case SHOPPER, MERCHANT, MODERATOR, ANALYST, OPERATOR -> actor.roles().contains(Role.valueOf(name()));
            case SYSTEM -> actor instanceof Actor.Part;
        };
    }

    String inWords() {
        return switch (this) {
            case ANYONE -> "everybody";
            case SIGNED_IN -> "every account";
            case OWNER -> "whose it is";
            case SHOPPER, MERCHANT, MODERATOR, ANALYST, OPERATOR -> name();
            case SYSTEM -> name().toLowerCase(Locale.ROOT);
        };
    }
}
