package dev.stoa.ecommerce.imports.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An import does not begin or goes no further. The message is for the client; what was done stays done. */
public class ImportStopped extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** Another request goes on with it. */
        RUNNING,
        /** This node has enough to do. */
        BUSY,
        /** The name is that of another import. */
        NAME_TAKEN,
        /** Its lines so far were others. */
        OTHER_FILE,
        /** It broke off too long ago. */
        TOO_OLD,
        /** The file broke off. */
        CUT_OFF,
        /** The file is too large. */
        TOO_LARGE,
        /** The database cannot be reached, or others were faster again and again. */
        UNAVAILABLE
    }

    private final Reason reason;
    private final @Nullable Duration comeBackAfter;

    ImportStopped(Reason reason, String message, @Nullable Duration comeBackAfter) {
        super(message);
        this.reason = reason;
        this.comeBackAfter = comeBackAfter;
    }

    ImportStopped(Reason reason, String message) {
        this(reason, message, null);
    }

    public Reason reason() {
        return reason;
    }

    /** When to try again; null where that would not help. */
    public @Nullable Duration comeBackAfter() {
        return comeBackAfter;
    }
}
