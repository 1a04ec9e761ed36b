package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.List;
import java.util.UUID;
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

    List<DomainEvent> log(UUID stream) {
        return context.getBean(EventStore.class).read(stream, 0, 10_000).stream().<DomainEvent>map(Recorded::event)
                .toList();
    }

    /** A member as a decider finds it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Member member(UUID stream) {
        var decider = (Decider) new MemberDecider();
        return (Member) context.getBean(AggregateLoader.class).load(decider, stream).state();
    }

    @Override
    public void close() {
        context.close();
    }

    @ComponentScan({"dev.stoa.kernel.internal.eventstore", "dev.stoa.kernel.internal.personaldata",
            "dev.stoa.kernel.internal.append",
            "dev.stoa.kernel.internal.command"})
    private static final class WriteSide {}
}
