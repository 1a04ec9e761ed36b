package dev.stoa.identity.outside;

import dev.stoa.kernel.command.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether people sign in elsewhere; then nobody registers or signs in here. */
@Component
public class OutsideProvider {

    private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";

    private final Optional<String> issuer;

    OutsideProvider(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:#{null}}") Optional<String> issuer,
            Environment environment) {
        this.issuer = issuer.filter(it -> !it.isBlank());
        if (isInUse() && audiences(environment).isEmpty()) {
            throw new IllegalStateException(
                    "With an outside issuer, set %s too: tokens made for others would be taken otherwise"
                            .formatted(AUDIENCES));
        }
    }

    private static List<String> audiences(Environment environment) {
        return Binder.get(environment).bind(AUDIENCES, Bindable.listOf(String.class)).orElse(List.of());
    }

    public boolean isInUse() {
        return issuer.isPresent();
    }

    public Optional<String> issuer() {
        return issuer;
    }

    /** What a mutation on accounts of our own answers: its result, or the rejection where there are none. */
    public Object unlessInUse(Supplier<Object> mutation) {
        return issuer.<Object>map(SignInElsewhere::new).orElseGet(mutation);
    }

    /** Accounts are kept by an outside identity provider. */
    public record SignInElsewhere(String issuer) implements Rejection {

        @Override
        public String message() {
            return "Accounts are kept by %s; register and sign in there.".formatted(issuer);
        }
    }
}
