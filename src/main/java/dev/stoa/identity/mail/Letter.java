package dev.stoa.identity.mail;

/**
 * A mail to be sent.
 *
 * @param id
 *            the same at every attempt
 */
record Letter(String id, String to, String subject, String text) {

    /** Without what is secret or personal. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
