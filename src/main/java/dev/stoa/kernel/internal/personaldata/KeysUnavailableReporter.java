package dev.stoa.kernel.internal.personaldata;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the keys cannot be opened; named in spring.factories. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class KeysUnavailableReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof KeysUnavailable) {
                LoggerFactory.getLogger(KeysUnavailable.class).error(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
