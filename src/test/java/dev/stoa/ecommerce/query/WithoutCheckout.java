package dev.stoa.ecommerce.query;

import dev.stoa.kernel.processor.Processors;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Pauses the checkout: it is not to give commands about orders that nobody placed. */
class WithoutCheckout implements BeforeAllCallback {

    private static final String CHECKOUT = "ecommerce_process.checkout";

    @Override
    public void beforeAll(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(Processors.class).pause(CHECKOUT, "for tests");
    }
}
