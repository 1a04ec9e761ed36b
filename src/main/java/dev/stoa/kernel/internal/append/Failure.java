package dev.stoa.kernel.internal.append;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/** What the failure of a transaction means for the next try. */
enum Failure {

    /** Lost a race inside the database: try again at once. */
    RACE,
    /** The database is not there or cannot take writes now: wait. */
    UNAVAILABLE,
    /** One of the appends cannot be written: find out which. */
    POISON;

    private static final Set<String> RACES = Set.of("40001", "40P01", "55P03", "57014");
    private static final Set<String> OUTAGES = Set.of("57P01", "57P02", "57P03", "57P05", "25006");

    static Failure of(RuntimeException failure) {
        var state = sqlState(failure);
        if (state == null) {
            return failure instanceof CannotCreateTransactionException ? UNAVAILABLE : POISON;
        }
        if (RACES.contains(state)) {
            return RACE;
        }
        return OUTAGES.contains(state) || state.startsWith("08") || state.startsWith("53") || state.startsWith("58")
                ? UNAVAILABLE
                : POISON;
    }

    /** Whether the database itself said so, which means that the transaction is rolled back, even at its commit. */
    static boolean isCertain(RuntimeException failure) {
        return sqlState(failure) != null && of(failure) != UNAVAILABLE;
    }

    private static @Nullable String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
