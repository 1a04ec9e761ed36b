package dev.stoa.identity.mail;

import java.time.Duration;

/** What a mail is about, and how long it is of use. */
enum MailKind {
    VERIFY_EMAIL(Duration.ofHours(24)), ALREADY_REGISTERED(Duration.ofHours(24)), RESET_PASSWORD(
            Duration.ofHours(1)), PASSWORD_CHANGED(Duration.ofHours(24));

    static final Duration LONGEST = Duration.ofHours(24);

    private final Duration useful;

    MailKind(Duration useful) {
        this.useful = useful;
    }

    Duration useful() {
        return useful;
    }
}
