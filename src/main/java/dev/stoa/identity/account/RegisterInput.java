package dev.stoa.identity.account;

import dev.stoa.identity.secret.Password;

record RegisterInput(String email, String name, Password password) {

    /** Without what is personal. */
    @Override
    public String toString() {
        return "RegisterInput";
    }
}
