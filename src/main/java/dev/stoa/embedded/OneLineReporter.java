package dev.stoa.embedded;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line what an operator has to know about a database that is not there; named in spring.factories. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLineReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable) {
                LoggerFactory.getLogger(DatabaseUnavailable.class).error(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
