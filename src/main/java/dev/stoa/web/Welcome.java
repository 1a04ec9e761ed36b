package dev.stoa.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to go once the server answers. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            var address = "http://%s:%s".formatted(environment.getProperty("server.address", "localhost"), port);
            LOG.info("Stoa is open. GraphiQL: {}/graphiql. API: {}/graphql (POST, SSE and WebSocket)", address,
                    address);
        }
        var management = environment.getProperty("local.management.port");
        if (management != null && !management.equals(port)) {
            LOG.info("Health, metrics and structure: http://{}:{}/actuator",
                    environment.getProperty("management.server.address", "localhost"), management);
        }
    }
}
