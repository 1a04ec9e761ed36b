package dev.stoa.identity.signin;

record RefreshSignInInput(String refreshToken) {

    /** Without what is secret. */
    @Override
    public String toString() {
        return "RefreshSignInInput";
    }
}
