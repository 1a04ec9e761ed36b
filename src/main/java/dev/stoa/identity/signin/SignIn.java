package dev.stoa.identity.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a sign-in: whether it was accepted, whose it is, and whether it goes on. */
record SignIn(Status status, @Nullable UUID accountId) {

    enum Status {
        NONE, FAILED, OPEN, ENDED
    }

    static final SignIn NONE = new SignIn(Status.NONE, null);

    boolean isNew() {
        return status == Status.NONE;
    }

    SignIn with(Status next) {
        return new SignIn(next, accountId);
    }
}
