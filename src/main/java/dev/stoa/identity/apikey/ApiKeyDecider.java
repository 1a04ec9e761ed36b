package dev.stoa.identity.apikey;

import dev.stoa.identity.events.ApiKeyCreated;
import dev.stoa.identity.events.ApiKeyEvent;
import dev.stoa.identity.events.ApiKeyId;
import dev.stoa.identity.events.ApiKeyRevoked;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import org.springframework.stereotype.Component;

@Component
class ApiKeyDecider implements Decider<ApiKeyCommand, ApiKey, ApiKeyEvent> {

    @Override
    public String streamType() {
        return ApiKeyId.PREFIX;
    }

    @Override
    public Class<ApiKeyCommand> commandType() {
        return ApiKeyCommand.class;
    }

    @Override
    public Class<ApiKeyEvent> eventType() {
        return ApiKeyEvent.class;
    }

    @Override
    public Class<ApiKey> stateType() {
        return ApiKey.class;
    }

    @Override
    public ApiKey initial() {
        return ApiKey.NONE;
    }

    @Override
    public Decision<ApiKeyEvent> decide(ApiKeyCommand command, ApiKey key) {
        return switch (command) {
            case CreateApiKey create -> key.exists()
                    ? Decision.nothingToDo()
                    : Decision.accept(new ApiKeyCreated(create.name().strip(), create.visiblePart(),
                            create.roles().stream().sorted().toList(), create.expiresAt()));
            case RevokeApiKey _ -> revoke(key);
        };
    }

    private static Decision<ApiKeyEvent> revoke(ApiKey key) {
        if (!key.exists()) {
            return Decision.targetMissing();
        }
        return key.revoked() ? Decision.nothingToDo() : Decision.accept(new ApiKeyRevoked());
    }

    @Override
    public ApiKey evolve(ApiKey key, ApiKeyEvent event) {
        return switch (event) {
            case ApiKeyCreated created -> new ApiKey(true, false, created.roles(), created.expiresAt());
            case ApiKeyRevoked _ -> new ApiKey(key.exists(), true, key.roles(), key.expiresAt());
        };
    }
}
