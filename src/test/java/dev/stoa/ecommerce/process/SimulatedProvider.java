package dev.stoa.ecommerce.process;

import dev.stoa.ecommerce.command.events.PaymentAuthorisationRequested;
import dev.stoa.ecommerce.command.events.PaymentCaptureRequested;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PaymentRefundRequested;
import dev.stoa.ecommerce.command.events.PaymentVoidRequested;
import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import dev.stoa.kernel.command.Command;
import dev.stoa.support.InMemoryLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A provider of payments with books of its own: does each call once or declines it, and tells the outcome late, more
 * than once, or only after it was said to be open. A void waits for the authorisation.
 */
final class SimulatedProvider {

    private static final PaymentDecline NO = new PaymentDecline(PaymentDeclineReason.NOT_POSSIBLE, null);

    private final InMemoryLog log;
    private final Random random;
    private final List<Command> answers = new ArrayList<>();
    private int delivered;

    /** What it moved, by payment: taken less given back, and set aside. */
    final Map<UUID, Long> charged = new HashMap<>();
    final Map<UUID, Long> held = new HashMap<>();

    SimulatedProvider(InMemoryLog log, Random random) {
        this.log = log;
        this.random = random;
    }

    /** Takes up what is requested, or tells an outcome; false where there is neither. */
    boolean anything() {
        var all = log.all();
        if (delivered < all.size() && (answers.isEmpty() || random.nextBoolean())) {
            var recorded = all.get(delivered++);
            var payment = recorded.streamId();
            switch (recorded.event()) {
                case PaymentAuthorisationRequested it -> {
                    boolean done = random.nextInt(8) > 0;
                    if (done) {
                        held.put(payment, it.amount().minorUnits());
                    }
                    answer(payment, it.callKey(), done);
                }
                case PaymentCaptureRequested it -> {
                    long amount = it.amount().minorUnits();
                    boolean done = random.nextInt(6) > 0 && held.getOrDefault(payment, 0L) >= amount;
                    if (done) {
                        held.merge(payment, -amount, Long::sum);
                        charged.merge(payment, amount, Long::sum);
                    }
                    answer(payment, it.callKey(), done);
                }
                case PaymentVoidRequested it -> {
                    held.put(payment, 0L);
                    answer(payment, it.callKey(), true);
                }
                case PaymentRefundRequested it -> {
                    charged.merge(payment, -it.amount().minorUnits(), Long::sum);
                    answer(payment, it.callKey(), true);
                }
                default -> {
                }
            }
            return true;
        }
        if (answers.isEmpty()) {
            return false;
        }
        log.execute(answers.remove(random.nextInt(answers.size())));
        return true;
    }

    private void answer(UUID payment, String callKey, boolean done) {
        var id = new PaymentId(payment);
        if (random.nextInt(4) == 0) {
            answers.add(random.nextBoolean()
                    ? SettlePaymentCall.deferred(id, callKey)
                    : SettlePaymentCall.unanswered(id, callKey));
        }
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            answers.add(done
                    ? SettlePaymentCall.succeeded(id, callKey, "reference")
                    : SettlePaymentCall.declined(id, callKey, NO));
        }
    }
}
