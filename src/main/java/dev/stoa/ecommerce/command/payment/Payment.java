package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentStanding;
import dev.stoa.ecommerce.command.payment.Call.Kind;
import dev.stoa.ecommerce.command.payment.Call.Phase;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The state of a payment.
 *
 * @param requested
 *            what it is about; null before it begins
 * @param amounts
 *            what has happened to it; what is under way stands in the calls
 * @param captureLimit
 *            how much of it may be captured in total; null where that is not limited
 * @param calls
 *            every call that was ever requested, by its key
 */
record Payment(PaymentStatus status, @Nullable UUID orderId, @Nullable UUID customerId, @Nullable Money requested,
        PaymentAmounts amounts, @Nullable Money captureLimit, Map<String, Call> calls) {

    static final int MOST_CALLS = 1000;
    static final Payment NONE = new Payment(PaymentStatus.NONE, null, null, null, new PaymentAmounts(0, 0, 0, 0),
            null, HashTreePMap.empty());

    Payment {
        calls = persistent(calls);
    }

    static Payment authorising(UUID orderId, UUID customerId, Money requested) {
        return new Payment(PaymentStatus.AUTHORISING, orderId, customerId, requested, NONE.amounts, null, NONE.calls);
    }

    UUID order() {
        return Objects.requireNonNull(orderId, "No payment has begun");
    }

    UUID customer() {
        return Objects.requireNonNull(customerId, "No payment has begun");
    }

    Money money(long minorUnits) {
        return new Money(minorUnits, currencyCode());
    }

    String currencyCode() {
        return Objects.requireNonNull(requested, "No payment has begun").currencyCode();
    }

    /** As it is shown. */
    PaymentStanding standing() {
        return PaymentStanding.of(amounts, status == PaymentStatus.DECLINED);
    }

    /** What may still be captured. */
    long capturable() {
        return status == PaymentStatus.AUTHORISED && !isOpen(Kind.VOID)
                ? Math.max(0, mostCaptured(amounts.authorised()) - amounts.captured() - underWay(Kind.CAPTURE))
                : 0;
    }

    private long mostCaptured(long unlimited) {
        return captureLimit == null ? unlimited : Math.min(unlimited, captureLimit.minorUnits());
    }

    /** Whether less may be captured with the limit than without. */
    boolean isLimitedBy(Money limit) {
        return switch (status) {
            case AUTHORISING, AUTHORISED -> requested != null
                    && limit.minorUnits() < mostCaptured(requested.minorUnits());
            case NONE, DECLINED, VOIDED -> false;
        };
    }

    /** What may still be refunded. */
    long refundable() {
        return amounts.captured() - amounts.refunded() - underWay(Kind.REFUND);
    }

    /** What is set aside and not taken. */
    long held() {
        return amounts.authorised() - amounts.captured() - amounts.voided();
    }

    boolean isOpen(Kind kind) {
        return calls.values().stream().anyMatch(call -> call.isOpen(kind));
    }

    private long underWay(Kind kind) {
        return calls.values().stream().filter(call -> call.isOpen(kind)).mapToLong(Call::amount).sum();
    }

    boolean isExhausted() {
        return calls.size() >= MOST_CALLS;
    }

    Payment authorised(long amount) {
        return now(PaymentStatus.AUTHORISED, new PaymentAmounts(amount, 0, 0, 0));
    }

    /** Nothing was set aside, so that nothing has to be given back either. */
    Payment declined() {
        var ended = this;
        for (var call : calls.entrySet()) {
            ended = call.getValue().phase().isOpen() ? ended.moved(call.getKey(), Phase.DECLINED) : ended;
        }
        return ended.now(PaymentStatus.DECLINED, amounts);
    }

    PaymentAmounts capturing(long amount) {
        return new PaymentAmounts(amounts.authorised(), amounts.captured() + amount, amounts.voided(),
                amounts.refunded());
    }

    PaymentAmounts voiding(long amount) {
        return new PaymentAmounts(amounts.authorised(), amounts.captured(), amounts.voided() + amount,
                amounts.refunded());
    }

    PaymentAmounts refunding(long amount) {
        return new PaymentAmounts(amounts.authorised(), amounts.captured(), amounts.voided(),
                amounts.refunded() + amount);
    }

    Payment now(PaymentStatus next, PaymentAmounts after) {
        return new Payment(next, orderId, customerId, requested, after, captureLimit, calls);
    }

    Payment limited(Money limit) {
        return new Payment(status, orderId, customerId, requested, amounts, limit, calls);
    }

    Payment calling(String key, Kind kind, long amount) {
        return with(key, new Call(kind, amount, Phase.REQUESTED));
    }

    Payment with(String key, Call call) {
        return new Payment(status, orderId, customerId, requested, amounts, captureLimit,
                persistent(calls).plus(key, call));
    }

    Payment moved(String key, Phase phase) {
        var call = calls.get(key);
        return call == null ? this : with(key, call.now(phase));
    }

    private static PMap<String, Call> persistent(Map<String, Call> map) {
        return map instanceof PMap<String, Call> already ? already : HashTreePMap.from(map);
    }
}
