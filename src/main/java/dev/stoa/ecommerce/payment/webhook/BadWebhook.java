package dev.stoa.ecommerce.payment.webhook;

/** A message that does not come from the provider, or not now, or that is not understood. */
public class BadWebhook extends Exception {

    private final boolean signed;

    /** Whoever sent it is not known; the message of this is for the log. */
    public BadWebhook(String message) {
        this(message, false);
    }

    private BadWebhook(String message, boolean signed) {
        super(message);
        this.signed = signed;
    }

    /**
     * The provider sent it, but it is not understood; the message of this is for the log and the sender.
     *
     * @param what
     *            is wrong with the body, without anything out of it
     */
    public static BadWebhook ofBody(String what) {
        return new BadWebhook("The body is not understood: " + what, true);
    }

    /** Whether the signature is right. */
    boolean isSigned() {
        return signed;
    }
}
