package dev.stoa.identity.signin;

import dev.stoa.identity.secret.Password;
import org.jspecify.annotations.Nullable;

record SignInInput(String email, Password password, @Nullable String device) {

    /** Without what is personal. */
    @Override
    public String toString() {
        return "SignInInput";
    }
}
