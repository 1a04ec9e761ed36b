package dev.stoa.kernel.internal.graphql;

/** A request's time was up before it had read all that it asks for. */
class DeadlinePassed extends RuntimeException {

    DeadlinePassed() {
        super("The request's deadline has passed");
    }
}
