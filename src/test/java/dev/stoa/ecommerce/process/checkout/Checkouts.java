package dev.stoa.ecommerce.process.checkout;

import dev.stoa.kernel.process.ProcessManager;
import java.time.Duration;

/** Lends the process to tests of other packages. */
public final class Checkouts {

    private Checkouts() {}

    public static ProcessManager<?> process() {
        return new Checkout(new CheckoutSettings(Duration.ofMinutes(5), Duration.ofMinutes(10)));
    }
}
