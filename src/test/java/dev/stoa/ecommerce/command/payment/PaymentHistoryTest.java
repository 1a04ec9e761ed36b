package dev.stoa.ecommerce.command.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Seeded;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is asked and whatever the provider answers, in any order: the books are right. */
class PaymentHistoryTest {

    private static final PaymentDecline DECLINE = new PaymentDecline(PaymentDeclineReason.METHOD_DECLINED, null);

    private final PaymentDecider decider = new PaymentDecider(new PaymentSettings("sandbox"));
    private final OrderId order = new OrderId(Ids.next());
    private final PaymentId payment = PaymentId.of(order, 1);

    @Test
    void neverMoreIsRefundedThanCapturedNorCapturedThanAuthorisedOrAllowed() {
        Seeded.times(400, random -> {
            var state = decider.initial();
            for (int step = 0; step < 60; step++) {
                var before = state;
                state = after(command(random, state), state);
                check(state);
                checkLimit(before, state);
            }
        });
    }

    private Payment after(PaymentCommand command, Payment state) {
        var next = state;
        if (decider.decide(command, state) instanceof Decision.Accepted<?>(var events, var _, var _)) {
            for (var event : events) {
                next = decider.evolve(next, (dev.stoa.ecommerce.command.events.PaymentEvent) event);
            }
        }
        return next;
    }

    private PaymentCommand command(Random random, Payment state) {
        var amount = random.nextInt(4) == 0 ? null : new Money(1 + random.nextInt(700), "EUR");
        return switch (random.nextInt(9)) {
            case 0 -> new AuthorisePayment(payment, order, new CustomerId(Ids.next()), new Money(1000, "EUR"), "tok");
            case 1, 2 -> new CapturePayment(payment, amount);
            case 3 -> new LimitCapture(payment, new Money(random.nextInt(1200), "EUR"));
            case 4 -> random.nextInt(6) == 0 ? new VoidPayment(payment) : new RefundPayment(payment, amount, null);
            default -> settle(random, state);
        };
    }

    private PaymentCommand settle(Random random, Payment state) {
        var keys = List.copyOf(state.calls().keySet());
        var key = keys.isEmpty() ? "none" : keys.get(random.nextInt(keys.size()));
        var outcomes = SettlePaymentCall.Outcome.values();
        var outcome = outcomes[random.nextInt(outcomes.length)];
        return new SettlePaymentCall(payment, key, outcome, "ref", DECLINE);
    }

    private static void check(Payment state) {
        var amounts = state.amounts();
        assertThat(amounts.refunded()).isBetween(0L, amounts.captured());
        assertThat(amounts.captured() + amounts.voided()).isBetween(0L, amounts.authorised());
        assertThat(state.capturable()).isBetween(0L, state.held());
        assertThat(state.refundable()).isBetween(0L, amounts.captured() - amounts.refunded());
    }

    /** Limits only fall, and what is taken or under way grows no further than they allow. */
    private static void checkLimit(Payment before, Payment after) {
        var limit = after.captureLimit();
        if (limit == null) {
            assertThat(before.captureLimit()).isNull();
            return;
        }
        assertThat(before.captureLimit() == null || before.captureLimit().minorUnits() >= limit.minorUnits()).isTrue();
        assertThat(claimed(after)).isLessThanOrEqualTo(Math.max(claimed(before), limit.minorUnits()));
    }

    private static long claimed(Payment state) {
        return state.amounts().captured() + state.calls().values().stream()
                .filter(call -> call.isOpen(Call.Kind.CAPTURE)).mapToLong(Call::amount).sum();
    }
}
