package dev.stoa.identity.mail;

import dev.stoa.identity.events.AccountDeactivated;
import dev.stoa.identity.events.AccountEvent;
import dev.stoa.identity.events.AccountImported;
import dev.stoa.identity.events.AccountRegistered;
import dev.stoa.identity.events.EmailVerified;
import dev.stoa.identity.events.PasswordChanged;
import dev.stoa.identity.events.PasswordResetRequested;
import dev.stoa.identity.events.RegistrationRefused;
import dev.stoa.identity.events.RoleGranted;
import dev.stoa.identity.events.RoleRevoked;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes which mails follow from events. A rebuild notes the same ones, so that none is sent again. */
@Projection(id = MailProjection.ID, tables = "mail_due")
class MailProjection {

    static final String ID = "identity.mail";

    private final JdbcClient jdbc;

    MailProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends AccountEvent> recorded) {
        switch (recorded.event()) {
            case AccountRegistered _ -> due(recorded, MailKind.VERIFY_EMAIL, recorded.streamId());
            case RegistrationRefused refused ->
                due(recorded, MailKind.ALREADY_REGISTERED, refused.holderAccountId());
            case PasswordChanged _ -> due(recorded, MailKind.PASSWORD_CHANGED, recorded.streamId());
            case EmailVerified _ -> verified(recorded.streamId());
            case AccountImported _,AccountDeactivated _,RoleGranted _,RoleRevoked _ -> {
            }
        }
    }

    @EventHandler
    void onReset(Recorded<PasswordResetRequested> recorded) {
        var account = recorded.event().accountId();
        if (account != null) {
            due(recorded, MailKind.RESET_PASSWORD, account);
        }
    }

    private void due(Recorded<?> recorded, MailKind kind, UUID account) {
        jdbc.sql("""
                INSERT INTO mail_due (stream_id, version, kind, account_id, occurred_at)
                VALUES (:stream, :version, :kind, :account, :at)""").param("stream", recorded.streamId())
                .param("version", recorded.version()).param("kind", kind.name()).param("account", account)
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).update();
    }

    private void verified(UUID account) {
        jdbc.sql("DELETE FROM mail_due WHERE account_id = :account AND kind = 'VERIFY_EMAIL'")
                .param("account", account).update();
    }
}
