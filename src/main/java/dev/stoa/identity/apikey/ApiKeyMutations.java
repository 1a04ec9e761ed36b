package dev.stoa.identity.apikey;

import dev.stoa.identity.events.ApiKeyId;
import dev.stoa.identity.secret.RandomTokens;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.graphql.Mutations;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ApiKeyMutations {

    private static final int VISIBLE = ApiKeys.PREFIX.length() + 6;
    private static final AccessRule OPERATORS = AccessRule.of(Who.OPERATOR);

    private final Mutations mutations;
    private final ApiKeyRows rows;
    private final ApiKeys keys;
    private final Clock clock;

    ApiKeyMutations(Mutations mutations, ApiKeyRows rows, ApiKeys keys, Clock clock) {
        this.mutations = mutations;
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    @MutationMapping
    Object createApiKey(Actor actor, @Argument CreateApiKeyInput input, @Argument @Nullable CommandOptions options) {
        if (!OPERATORS.permits(actor)) {
            throw OPERATORS.refusal(actor);
        }
        var expires = input.expiresAt() == null ? null : input.expiresAt().toInstant();
        if (expires != null && !expires.isAfter(clock.instant())) {
            throw new BadArgument("input.expiresAt", "Must lie in the future");
        }
        var id = new ApiKeyId(Ids.next());
        var secret = ApiKeys.PREFIX + RandomTokens.next();
        rows.insert(id.value(), RandomTokens.digest(secret), clock.instant());
        var answer = mutations.execute(
                new CreateApiKey(id, input.name(), secret.substring(0, VISIBLE), input.roles(), expires), options,
                receipt -> new CreateApiKeySuccess(receipt, isNew(receipt, id) ? secret : null));
        if (!(answer instanceof CreateApiKeySuccess success) || success.secret() == null) {
            rows.delete(id.value());
        }
        return answer;
    }

    @MutationMapping
    Object revokeApiKey(@Argument RevokeApiKey input, @Argument @Nullable CommandOptions options) {
        var answer = mutations.execute(input, options, RevokeApiKeySuccess::new);
        if (answer instanceof CommandSuccess) {
            keys.forgetAll();
        }
        return answer;
    }

    private static boolean isNew(Receipt receipt, ApiKeyId id) {
        return !receipt.dryRun() && receipt.streamId().equals(id.value());
    }
}
