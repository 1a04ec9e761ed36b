package dev.stoa.ecommerce.query;

import dev.stoa.kernel.processor.Processors;
import dev.stoa.support.ReadTables;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Pauses the checkout during a test whose histories it should not go on with. */
public class WithoutCheckout implements BeforeEachCallback, AfterEachCallback {

    private static final String CHECKOUT = "ecommerce_process.checkout";

    @Override
    public void beforeEach(ExtensionContext context) {
        var node = SpringExtension.getApplicationContext(context);
        node.getBean(Processors.class).pause(CHECKOUT, "for a test");
        node.getBean(ReadTables.class).awaitAllApplied();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(Processors.class).resume(CHECKOUT);
    }
}
