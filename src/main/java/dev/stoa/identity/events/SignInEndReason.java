package dev.stoa.identity.events;

/** Why a sign-in came to its end before it expired. */
public enum SignInEndReason {
    /** From within. */
    SIGNED_OUT,
    /** Out of the list of one's sign-ins. */
    ENDED_ELSEWHERE,
    /** An old refresh token was presented again. */
    TOKEN_REUSED
}
