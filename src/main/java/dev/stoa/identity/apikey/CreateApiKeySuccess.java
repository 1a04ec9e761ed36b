package dev.stoa.identity.apikey;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * @param secret
 *            the key itself, which is told this once; null for a dry run and a replayed receipt
 */
record CreateApiKeySuccess(Receipt receipt, @Nullable String secret) implements CommandSuccess {

    /** Without what is secret. */
    @Override
    public String toString() {
        return "CreateApiKeySuccess[" + receipt.streamId() + "]";
    }
}
