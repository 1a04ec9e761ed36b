package dev.stoa.identity.query;

import static java.util.stream.Collectors.toMap;

import dev.stoa.identity.apikey.ApiKeyRows;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(ApiKeyProjection.ID)
class ApiKeyController {

    private static final AccessRule OPERATORS = AccessRule.of(Who.OPERATOR);

    private final ApiKeyList keys;
    private final ApiKeyRows rows;
    private final Pages pages;

    ApiKeyController(ApiKeyList keys, ApiKeyRows rows, Pages pages) {
        this.keys = keys;
        this.rows = rows;
        this.pages = pages;
    }

    @QueryMapping
    Connection<ApiKey> apiKeys(Actor actor, @Argument @Nullable Integer first, @Argument @Nullable String after,
            @Argument @Nullable Integer last, @Argument @Nullable String before) {
        if (!OPERATORS.permits(actor)) {
            throw OPERATORS.refusal(actor);
        }
        var list = ApiKeyList.NEWEST.list();
        var request = pages.request(list, first, after, last, before);
        return pages.page(list, request, keys.page(request), ApiKeyList::sortKey);
    }

    @BatchMapping
    Map<ApiKey, Optional<Instant>> lastUsedAt(List<ApiKey> keys) {
        var uses = rows.lastUses(keys.stream().map(key -> key.id().value()).toList());
        return keys.stream().distinct()
                .collect(toMap(key -> key, key -> Optional.ofNullable(uses.get(key.id().value()))));
    }

    @SchemaMapping(typeName = "CreateApiKeySuccess", field = "apiKey")
    Optional<ApiKey> created(CommandSuccess success) {
        return keys.byId(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "RevokeApiKeySuccess", field = "apiKey")
    Optional<ApiKey> revoked(CommandSuccess success) {
        return keys.byId(success.receipt().streamId());
    }
}
