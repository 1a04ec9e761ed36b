package dev.stoa.identity.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail to people.
 *
 * @param from
 *            the sender's address
 * @param outboxDirectory
 *            where mails are written to as long as no server is configured by {@code spring.mail.host}
 * @param verifyUrl
 *            the page that takes the token of a mail to verify an address, with {@code {token}} in its place; without
 *            it, the mail has the token alone
 * @param resetUrl
 *            the page that takes the token of a mail to reset a password, with {@code {token}} in its place; without
 *            it, the mail has the token alone
 */
@ConfigurationProperties("stoa.mail")
record MailSettings(@DefaultValue("stoa@localhost") String from,
        @DefaultValue("data/outbox") String outboxDirectory, @Nullable String verifyUrl, @Nullable String resetUrl) {}
