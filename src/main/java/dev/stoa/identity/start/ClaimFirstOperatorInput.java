package dev.stoa.identity.start;

import dev.stoa.identity.secret.Password;

record ClaimFirstOperatorInput(String secret, String email, String name, Password password) {

    /** Without what is secret or personal. */
    @Override
    public String toString() {
        return "ClaimFirstOperatorInput";
    }
}
