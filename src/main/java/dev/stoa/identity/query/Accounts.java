package dev.stoa.identity.query;

import dev.stoa.identity.account.EmailAddress;
import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.graphql.Keyset;
import dev.stoa.kernel.graphql.Keyset.Key;
import dev.stoa.kernel.graphql.Keyset.Type;
import dev.stoa.kernel.graphql.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {

    static final Keyset NEWEST = new Keyset("accounts.NEWEST",
            List.of(new Key("registered_at", Type.INSTANT), new Key("account_id", Type.UUID)), true);

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<Account> byIds(Collection<UUID> ids) {
        return jdbc.sql("SELECT * FROM account WHERE account_id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new)).query((row, number) -> account(row)).list();
    }

    List<Account> page(AccountFilter filter, PageRequest request) {
        var parameters = new HashMap<String, Object>(NEWEST.parameters(request));
        var conditions = new ArrayList<>(List.of(NEWEST.condition(request)));
        if (filter.email() != null) {
            conditions.add("email = :email");
            parameters.put("email", EmailAddress.normalised(filter.email()));
        }
        if (filter.role() != null) {
            conditions.add(":role = ANY (roles)");
            parameters.put("role", filter.role().name());
        }
        return jdbc.sql("SELECT * FROM account WHERE %s ORDER BY %s LIMIT %d"
                .formatted(String.join(" AND ", conditions), NEWEST.order(request), request.size() + 1))
                .params(parameters).query((row, number) -> account(row)).list();
    }

    static List<String> key(Account account) {
        return List.of(String.valueOf(account.registeredAt()), account.id().value().toString());
    }

    static List<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).sorted().toList();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(new AccountId(row.getObject("account_id", UUID.class)), row.getString("email"),
                row.getString("name"), row.getBoolean("verified"), row.getBoolean("active"), roles(row),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }
}
