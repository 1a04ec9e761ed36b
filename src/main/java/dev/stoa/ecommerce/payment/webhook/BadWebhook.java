package dev.stoa.ecommerce.payment.webhook;

/** A message that does not come from the provider, or not now. The message of this is for the log and the sender. */
public class BadWebhook extends Exception {

    public BadWebhook(String message) {
        super(message);
    }
}
