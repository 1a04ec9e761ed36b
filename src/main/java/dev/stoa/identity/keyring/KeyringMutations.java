package dev.stoa.identity.keyring;

import dev.stoa.identity.key.SigningKeys;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class KeyringMutations {

    private final Mutations mutations;
    private final SigningKeys keys;
    private final OutsideProvider outside;

    KeyringMutations(Mutations mutations, SigningKeys keys, OutsideProvider outside) {
        this.mutations = mutations;
        this.keys = keys;
        this.outside = outside;
    }

    @MutationMapping
    Object rotateSigningKey(@Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> {
            var answer = mutations.execute(new RotateSigningKey(), options, RotateSigningKeySuccess::new);
            if (answer instanceof CommandSuccess success && !success.receipt().dryRun()
                    && !success.receipt().replayed()) {
                keys.rotate();
            }
            return answer;
        });
    }
}
