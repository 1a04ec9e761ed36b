package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.StoreUnavailable;
import dev.stoa.kernel.graphql.Ids;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A node that stops answers what it accepted, and says to the rest that it stops. */
class ShutdownTest extends GatewayTestBase {

    @Autowired
    ApplicationContext context;

    @Test
    void everyCallerIsAnsweredAndRight() throws Exception {
        var node = new SecondNode(context);
        var gateway = node.gateway();
        var accepted = new CountDownLatch(50);
        var answers = new ArrayList<Future<UUID>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 400; caller++) {
                var id = Ids.next();
                answers.add(threads.submit(() -> {
                    var receipt = receipt(gateway.execute(open(id), CommandOptions.NONE, Origin.ANONYMOUS));
                    accepted.countDown();
                    return receipt.streamId();
                }));
            }
            accepted.await();
            node.close();
        }
        for (var answer : answers) {
            if (answer.state() == Future.State.SUCCESS) {
                assertThat(log(answer.resultNow())).hasSize(1);
            } else {
                assertThat(answer.exceptionNow()).isInstanceOf(StoreUnavailable.class)
                        .hasMessageContaining("shutting down");
            }
        }
    }
}
