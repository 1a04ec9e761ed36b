package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.Call.Kind;
import java.util.Locale;

/**
 * The keys that calls are made with: which call of which payment, and what for, such as
 * {@code payment_01h455vb4pex5vsknk084sn02q-2-capture-1990}. No two calls of one payment have the same number; the rest
 * makes sure that a log that was set back in time never repeats a key for something else.
 */
final class CallKeys {

    private CallKeys() {}

    static String next(PaymentId payment, Payment state, Kind kind, long amount) {
        return "%s-%d-%s-%d".formatted(payment, state.calls().size() + 1, kind.name().toLowerCase(Locale.ROOT), amount);
    }
}
