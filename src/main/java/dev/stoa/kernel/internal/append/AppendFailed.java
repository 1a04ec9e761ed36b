package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;

/** An append cannot be written, and neither waiting nor repeating will help. Nothing of it stands in the log. */
public class AppendFailed extends RuntimeException {

    AppendFailed(Append append, Throwable cause) {
        super("Command %s could not be appended to %s %s after version %d: %s".formatted(append.commandId(),
                append.streamType(), append.streamId(), append.baseVersion(), MaskedFailure.text(cause)), cause);
    }
}
