package dev.stoa.ecommerce.query;

import dev.stoa.kernel.processor.Processors;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Pauses processes: they are not to give commands about orders that nobody placed. */
class WithoutProcesses implements BeforeAllCallback {

    private static final List<String> PROCESSES = List.of("ecommerce_process.checkout",
            "ecommerce_process.reservation", "ecommerce_process.fulfilment", "ecommerce_process.settlement");

    @Override
    public void beforeAll(ExtensionContext context) {
        var processors = SpringExtension.getApplicationContext(context).getBean(Processors.class);
        PROCESSES.forEach(process -> processors.pause(process, "for tests"));
    }
}
