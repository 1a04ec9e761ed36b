package dev.stoa.identity.account;

record VerifyEmailInput(String token) {

    /** Without what is secret. */
    @Override
    public String toString() {
        return "VerifyEmailInput";
    }
}
