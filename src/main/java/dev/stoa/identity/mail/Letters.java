package dev.stoa.identity.mail;

import dev.stoa.identity.account.CurrentAccounts;
import dev.stoa.identity.account.CurrentAccounts.Current;
import dev.stoa.identity.account.EmailAddress;
import dev.stoa.identity.account.MailTokens;
import dev.stoa.identity.account.MailTokens.Purpose;
import dev.stoa.identity.mail.Deliveries.Due;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what is due, about the account as it is now. */
@Component
class Letters {

    private final CurrentAccounts accounts;
    private final MailTokens tokens;
    private final MailSettings settings;

    Letters(CurrentAccounts accounts, MailTokens tokens, MailSettings settings) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Empty where there is no longer a reason for the mail. */
    Optional<Letter> letter(Due mail) {
        return accounts.byId(mail.accountId()).filter(account -> account.account().isOpen())
                .filter(account -> EmailAddress.isValid(account.email()))
                .filter(account -> mail.kind() != MailKind.VERIFY_EMAIL || !account.account().verified())
                .map(account -> letter(mail, account));
    }

    private Letter letter(Due mail, Current account) {
        var id = mail.streamId() + "-" + mail.version();
        return switch (mail.kind()) {
            case VERIFY_EMAIL -> new Letter(id, account.email(), "Confirm your e-mail address", """
                    Hello %s,

                    somebody registered with this e-mail address. If it was you, confirm the address:

                    %s

                    If it was not you, do nothing: without a confirmation nobody can sign in.
                    """.formatted(account.name(), way(Purpose.VERIFY_EMAIL, mail, account, settings.verifyUrl(),
                    "verifyEmail(input: {token: \"%s\"})")));
            case ALREADY_REGISTERED -> new Letter(id, account.email(), "You have an account already", """
                    Hello %s,

                    somebody tried to register with this e-mail address, which has an account already. If it was you,
                    sign in; if you have forgotten the password, ask for a new one.

                    If it was not you, there is nothing to do: nobody learned that you have an account.
                    """.formatted(account.name()));
            case RESET_PASSWORD -> new Letter(id, account.email(), "A new password", """
                    Hello %s,

                    somebody asked for a new password for your account. If it was you, set one within an hour:

                    %s

                    If it was not you, do nothing: the password stays as it is.
                    """.formatted(account.name(), way(Purpose.RESET_PASSWORD, mail, account, settings.resetUrl(),
                    "resetPassword(input: {token: \"%s\", newPassword: \"…\"})")));
            case PASSWORD_CHANGED -> new Letter(id, account.email(), "Your password was changed", """
                    Hello %s,

                    the password of your account was changed, and every sign-in has ended. If it was not you, ask for a
                    new password at once.
                    """.formatted(account.name()));
        };
    }

    private String way(Purpose purpose, Due mail, Current account, @Nullable String url, String mutation) {
        var token = tokens.make(purpose, account, mail.usefulUntil());
        return url == null
                ? "Token: %s\nto be sent to the API as mutation { %s { __typename } }".formatted(token,
                        mutation.formatted(token))
                : url.replace("{token}", token);
    }
}
