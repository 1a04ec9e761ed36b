package dev.stoa.identity.apikey;

import dev.stoa.identity.events.ApiKeyId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;

@GivenBy(Who.OPERATOR)
@CommandType("identity.revoke-api-key")
record RevokeApiKey(ApiKeyId apiKeyId) implements ApiKeyCommand {}
