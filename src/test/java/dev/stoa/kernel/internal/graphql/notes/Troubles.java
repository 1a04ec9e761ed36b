package dev.stoa.kernel.internal.graphql.notes;

import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.StoreUnavailable;
import java.sql.SQLTransientConnectionException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** What may go wrong inside. */
final class Troubles {

    private Troubles() {}

    static Exception of(String kind) {
        return switch (kind) {
            case "timeout" -> new CommandTimeout("Nothing heard of dev.stoa.Secret");
            case "store" -> new StoreUnavailable("Lost jdbc:postgresql://10.0.0.1", new RuntimeException());
            case "connection" -> new CannotGetJdbcConnectionException("No connection to 10.0.0.1",
                    new SQLTransientConnectionException("HikariPool-1"));
            case "sql" -> new BadSqlGrammarException("read", "SELECT secret FROM vault",
                    new java.sql.SQLException("column secret does not exist", "42703"));
            case "argument" -> new IllegalArgumentException("dev.stoa.Secret");
            default -> new IllegalStateException("dev.stoa.Secret");
        };
    }
}
