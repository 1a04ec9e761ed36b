package dev.stoa.demo;

import dev.stoa.identity.account.PreparedAccounts;
import dev.stoa.kernel.access.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One account for each role, with a password that is another in every database; the start says which. */
@Component
@ConditionalOnProperty("stoa.demo.enabled")
class DemoAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final Map<String, Role> ROLES = roles();

    private final PreparedAccounts accounts;

    DemoAccounts(PreparedAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void prepare() {
        LOG.info("Sample accounts (stoa.demo.enabled=false leaves them out):");
        ROLES.forEach((name, role) -> {
            var email = name.toLowerCase(Locale.ROOT) + "@example.org";
            var password = accounts.prepare(email, name, Set.of(role));
            LOG.info("  {} {}", email, password.orElse("(has a password of its own by now)"));
        });
        LOG.info("In GraphiQL, run the mutation signIn with one of them and put the access token under Headers: "
                + "{\"Authorization\": \"Bearer …\"}");
    }

    private static Map<String, Role> roles() {
        var roles = new LinkedHashMap<String, Role>();
        roles.put("Shopper", Role.SHOPPER);
        roles.put("Merchant", Role.MERCHANT);
        roles.put("Moderator", Role.MODERATOR);
        roles.put("Analyst", Role.ANALYST);
        roles.put("Operator", Role.OPERATOR);
        return roles;
    }
}
