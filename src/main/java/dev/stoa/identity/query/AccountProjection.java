package dev.stoa.identity.query;

import dev.stoa.identity.events.AccountDeactivated;
import dev.stoa.identity.events.AccountEvent;
import dev.stoa.identity.events.AccountImported;
import dev.stoa.identity.events.AccountRegistered;
import dev.stoa.identity.events.EmailVerified;
import dev.stoa.identity.events.PasswordChanged;
import dev.stoa.identity.events.RegistrationRefused;
import dev.stoa.identity.events.RoleGranted;
import dev.stoa.identity.events.RoleRevoked;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

@Projection(id = AccountProjection.ID, tables = "account")
class AccountProjection {

    static final String ID = "identity.accounts";

    private final JdbcClient jdbc;

    AccountProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends AccountEvent> recorded) {
        switch (recorded.event()) {
            case AccountRegistered(var email, var name, _) -> open(recorded, email, name);
            case AccountImported(var email, var name, _) -> open(recorded, email, name);
            case EmailVerified _ -> change(recorded, "verified = true").update();
            case RoleGranted granted -> role(recorded, "roles = array_append(array_remove(roles, :role), :role)",
                    granted.role());
            case RoleRevoked revoked -> role(recorded, "roles = array_remove(roles, :role)", revoked.role());
            case AccountDeactivated _ -> change(recorded, "active = false, roles = '{}'").update();
            case PasswordChanged _ -> change(recorded, "active = active").update();
            case RegistrationRefused _ -> {
            }
        }
    }

    private void open(Recorded<? extends AccountEvent> recorded, String email, String name) {
        jdbc.sql("""
                INSERT INTO account (account_id, version, email, name, verified, active, roles, registered_at)
                VALUES (:account, :version, :email, :name, false, true, '{SHOPPER}', :at)""")
                .param("account", recorded.streamId()).param("version", recorded.version())
                .param("email", email).param("name", name)
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC)).update();
    }

    private void role(Recorded<? extends AccountEvent> recorded, String change, Role role) {
        change(recorded, change).param("role", role.name()).update();
    }

    private StatementSpec change(Recorded<? extends AccountEvent> recorded, String change) {
        return jdbc.sql("UPDATE account SET version = :version, %s WHERE account_id = :account".formatted(change))
                .param("version", recorded.version()).param("account", recorded.streamId());
    }
}
