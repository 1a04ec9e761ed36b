package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import dev.stoa.kernel.internal.personaldata.PersonalTexts;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells the failures of an event from those of the moment. */
final class Failures {

    private static final int LONGEST_TEXT = 2000;
    /** Missing table, missing schema, missing column of a table under migration: the release is not all there yet. */
    private static final Set<String> STATES_OF_THE_MOMENT = Set.of("42P01", "3F000", "40001", "40P01", "55P03", "57014",
            "57P01", "57P02", "57P03", "53300", "53100", "53200");

    private Failures() {}

    /** Whether the same batch may succeed later without anybody changing the event or the code. */
    static boolean isOfTheMoment(Throwable failure) {
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException || cause instanceof RecoverableDataAccessException
                    || cause instanceof DataAccessResourceFailureException || cause instanceof SQLTransientException
                    || cause instanceof CannotCreateTransactionException || cause instanceof TransactionSystemException
                    || cause instanceof SQLException sql && isOfTheMoment(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** A copy for the log, without values. */
    static Throwable masked(Throwable failure) {
        return MaskedFailure.of(failure, texts(failure));
    }

    /** What stands in the parked event: the kind of failure and its message without values, of bounded length. */
    static String describe(Throwable failure) {
        var text = MaskedFailure.text(failure, texts(failure));
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    /** Whether two failures are alike, for stopping a processor that fails at everything. */
    static String kindOf(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName();
    }

    /** What the event that was applied says about people. */
    private static List<String> texts(Throwable failure) {
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HandlerFailure handler) {
                return PersonalTexts.in(handler.recorded().event());
            }
        }
        return List.of();
    }

    private static boolean isOfTheMoment(@Nullable String state) {
        return state != null && (state.startsWith("08") || STATES_OF_THE_MOMENT.contains(state));
    }
}
