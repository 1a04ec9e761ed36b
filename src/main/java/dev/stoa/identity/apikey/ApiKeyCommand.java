package dev.stoa.identity.apikey;

import dev.stoa.identity.events.ApiKeyId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface ApiKeyCommand extends Command permits CreateApiKey, RevokeApiKey {

    ApiKeyId apiKeyId();

    @Override
    default UUID streamId() {
        return apiKeyId().value();
    }
}
