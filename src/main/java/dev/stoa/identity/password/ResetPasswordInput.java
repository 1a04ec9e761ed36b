package dev.stoa.identity.password;

import dev.stoa.identity.secret.Password;

record ResetPasswordInput(String token, Password newPassword) {

    /** Without what is secret. */
    @Override
    public String toString() {
        return "ResetPasswordInput";
    }
}
