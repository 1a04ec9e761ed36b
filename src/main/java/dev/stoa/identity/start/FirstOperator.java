package dev.stoa.identity.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.stoa.identity.IdentitySettings;
import dev.stoa.identity.account.CurrentAccounts;
import dev.stoa.identity.account.OpenAccounts;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.identity.secret.Password;
import dev.stoa.identity.secret.ServerSecret;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.graphql.BadArgument;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees that a database without an operator can get one. The secret is made of the database's own, so that every node
 * and every start prints the same, until it was used.
 */
@Component
class FirstOperator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);
    private static final int SECRET_BYTES = 18;

    private final CurrentAccounts accounts;
    private final OpenAccounts open;
    private final ServerSecret secret;
    private final OutsideProvider outside;
    private final IdentitySettings.FirstOperator settings;

    FirstOperator(CurrentAccounts accounts, OpenAccounts open, ServerSecret secret, OutsideProvider outside,
            IdentitySettings settings) {
        this.accounts = accounts;
        this.open = open;
        this.secret = secret;
        this.outside = outside;
        this.settings = settings.firstOperator();
    }

    /** After the accounts of the sample data, if there are any, and after all else that may still go wrong. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void see() {
        if (outside.isInUse() || accounts.hadOperator()) {
            return;
        }
        if (settings.email() != null && settings.password() != null) {
            make(settings.email(), settings.password());
        } else {
            LOG.info("There is no operator yet. Make one, once, with the mutation claimFirstOperator and the secret {}",
                    printed());
        }
    }

    /** Whether it is the secret that was printed. */
    boolean isRight(String presented) {
        return MessageDigest.isEqual(presented.strip().getBytes(UTF_8), printed().getBytes(UTF_8));
    }

    String printed() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Arrays.copyOf(secret.mac("first operator"), SECRET_BYTES));
    }

    private void make(String email, String password) {
        try {
            switch (open.openFirstOperator(email, settings.name(), new Password(password), CommandOptions.NONE)) {
                case CommandResult.Success _ ->
                    LOG.info("Made the first operator of stoa.identity.first-operator.email");
                case CommandResult.Refusal(var rejection) -> LOG.warn("There is no operator: {}", rejection.message());
            }
        } catch (BadArgument unfit) {
            throw new InvalidConfigurationPropertyValueException("stoa.identity.first-operator." + unfit.path(),
                    null, String.valueOf(unfit.getMessage()));
        }
    }
}
