package dev.stoa.ecommerce.process.fulfilment;

import dev.stoa.kernel.process.ProcessManager;

/** Lends the process to tests of other packages. */
public final class Fulfilments {

    private Fulfilments() {}

    public static ProcessManager<?> process() {
        return new Fulfilment();
    }
}
