package dev.stoa.kernel.internal.graphql;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Tells whether an exception comes from a database that cannot be reached. */
final class Outages {

    private static final int DEPTH = 12;

    private Outages() {}

    static boolean behind(Throwable exception) {
        return Stream.<@Nullable Throwable>iterate(exception, cause -> cause == null ? null : cause.getCause())
                .limit(DEPTH).anyMatch(Outages::isOutage);
    }

    private static boolean isOutage(@Nullable Throwable cause) {
        return cause instanceof CannotGetJdbcConnectionException || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLException sql && isOutage(sql.getSQLState());
    }

    /** Class 08: no connection; 57P01 to 57P03: the server goes down or comes up; 53300: no connection left. */
    private static boolean isOutage(@Nullable String state) {
        return state != null
                && (state.startsWith("08") || state.matches("57P0[123]") || state.equals("53300"));
    }
}
