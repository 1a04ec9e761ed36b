package dev.stoa.identity.password;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.PasswordResetId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@GivenBy(Who.ANYONE)
@CommandType("identity.request-password-reset")
record RequestPasswordReset(@Assigned PasswordResetId resetId, @Assigned @Nullable AccountId accountId,
        String addressHash) implements PasswordResetCommand {

    @Override
    public UUID streamId() {
        return resetId.value();
    }
}
