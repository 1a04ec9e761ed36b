package dev.stoa.identity.password;

record RequestPasswordResetInput(String email) {

    /** Without what is personal. */
    @Override
    public String toString() {
        return "RequestPasswordResetInput";
    }
}
