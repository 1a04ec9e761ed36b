package dev.stoa.kernel.graphql;

/** An argument of a field is not what is allowed: answered as BAD_USER_INPUT with the argument's path. */
public class BadArgument extends RuntimeException {

    private final String path;

    /**
     * @param path
     *            the argument, such as {@code input.lines[3].productId}
     * @param message
     *            what was wrong and what is allowed
     */
    public BadArgument(String path, String message) {
        super(message);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
