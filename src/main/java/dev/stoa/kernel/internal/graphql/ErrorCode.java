package dev.stoa.kernel.internal.graphql;

/** What {@code extensions.code} of an error may be. */
enum ErrorCode {
    /** The document, a variable or an argument is not what is allowed. */
    BAD_USER_INPUT,
    /** Nobody is signed in, or the credentials are not valid; signing in could help. */
    UNAUTHENTICATED,
    /** Whoever is signed in may not do or see this. */
    FORBIDDEN,
    /** The thing that a mutation is about does not exist. */
    NOT_FOUND,
    /** The operation is larger than what is allowed. */
    LIMIT_EXCEEDED,
    /** Too much in too short a time; {@code extensions.retryAfterMillis} says when to come back. */
    RATE_LIMITED,
    /** The answer did not come in time. */
    TIMEOUT,
    /** The database cannot be reached at the moment; try again. */
    UNAVAILABLE,
    /** Our fault; the log has the error under {@code extensions.errorId}. */
    INTERNAL
}
