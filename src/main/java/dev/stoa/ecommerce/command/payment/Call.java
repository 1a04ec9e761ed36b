package dev.stoa.ecommerce.command.payment;

/** A call to the provider: requested, then settled. */
record Call(Kind kind, long amount, Phase phase) {

    enum Kind {
        AUTHORISE, CAPTURE, VOID, REFUND
    }

    enum Phase {
        REQUESTED, DEFERRED, UNANSWERED, SUCCEEDED, DECLINED;

        boolean isOpen() {
            return this != SUCCEEDED && this != DECLINED;
        }
    }

    Call now(Phase next) {
        return new Call(kind, amount, next);
    }

    boolean isOpen(Kind of) {
        return kind == of && phase.isOpen();
    }
}
