package dev.stoa.kernel.command;

/**
 * The stream is at another version than the client expected. Read it again, then decide whether the wish still holds.
 */
public record VersionConflict(int expectedVersion, int currentVersion) implements Rejection {

    @Override
    public String message() {
        return "Expected version %d, but the current version is %d. Read the latest state and try again."
                .formatted(expectedVersion, currentVersion);
    }
}
