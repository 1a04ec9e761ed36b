package dev.stoa.ecommerce.imports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.ecommerce.imports.ImportApi;
import dev.stoa.ecommerce.imports.kind.ImportKind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.util.unit.DataSize;

/** An import at a node that stops meanwhile, and at one that has enough to do. */
class StoppingNodeTest extends ImportApi {

    @Autowired
    Checkpoints checkpoints;
    @Autowired
    Applying applying;
    @Autowired
    ApplicationContext context;
    @Autowired
    List<ImportKind> kinds;

    private Importing node(int atOnce) {
        return new Importing(checkpoints, applying, new ImportSettings(atOnce, 4, DataSize.ofMegabytes(1),
                DataSize.ofKilobytes(1), Duration.ofSeconds(15), Duration.ofDays(1), Duration.ofDays(90)));
    }

    private ImportKind stock() {
        return kinds.stream().filter(it -> it.name().equals("stock")).findFirst().orElseThrow();
    }

    private static InputStream lines(String sku, int number) {
        return new ByteArrayInputStream("{\"sku\":\"%s\",\"received\":1}\n".formatted(sku).repeat(number)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Runs once it is read. */
    private static InputStream then(Runnable what) {
        return new InputStream() {

            @Override
            public int read() {
                what.run();
                return -1;
            }
        };
    }

    @Test
    void theRestIsLeftToTheNextRequest() {
        var sku = products(unique(), 1).getFirst();
        var name = name();
        var node = node(1);
        var file = new SequenceInputStream(new SequenceInputStream(lines(sku, 300),
                then(() -> node.stop(new ContextClosedEvent(context)))), lines(sku, 300));

        assertThatThrownBy(() -> node.carryOn(name, stock(), MERCHANT, file, -1)).isInstanceOf(ImportStopped.class)
                .hasMessage("This node stops; send the same file again to go on");
        int done = onHand(sku);
        assertThat(done).isBetween(1, 300);
        assertThat(node(1).carryOn(name, stock(), MERCHANT, lines(sku, 600), -1))
                .satisfies(result -> assertThat(result.doneBefore()).isEqualTo(done));
        assertThat(onHand(sku)).isEqualTo(600);
    }

    @Test
    void oneMoreThanTheNodeTakesIsToldToComeBack() {
        var node = node(1);
        var name = name();
        var file = then(() -> assertThatThrownBy(
                () -> node.carryOn(name(), stock(), MERCHANT, lines("NONE", 1), -1))
                .isInstanceOfSatisfying(ImportStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ImportStopped.Reason.BUSY)));

        assertThat(node.carryOn(name, stock(), MERCHANT, file, -1).run().lines()).isZero();
    }
}
