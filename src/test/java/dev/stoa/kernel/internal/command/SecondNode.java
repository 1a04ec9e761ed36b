package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.CommandGateway;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Another node on the same database: a gateway, a cache, queues and appenders of its own. */
final class SecondNode implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    SecondNode(ApplicationContext first) {
        context.setParent(first);
        context.register(WriteSide.class);
        context.refresh();
    }

    CommandGateway gateway() {
        return context.getBean(CommandGateway.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @ComponentScan({"dev.stoa.kernel.internal.eventstore", "dev.stoa.kernel.internal.append",
            "dev.stoa.kernel.internal.command"})
    private static final class WriteSide {}
}
