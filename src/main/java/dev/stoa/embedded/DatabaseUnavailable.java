package dev.stoa.embedded;

/**
 * There is no database to work with. The message is one line for an operator: what was tried, what is there, what to
 * do. It is printed in place of a stack trace.
 */
final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String line) {
        super(line);
    }

    DatabaseUnavailable(String line, Throwable cause) {
        super(line, cause);
    }
}
