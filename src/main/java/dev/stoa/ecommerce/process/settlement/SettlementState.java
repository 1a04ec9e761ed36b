package dev.stoa.ecommerce.process.settlement;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import org.jspecify.annotations.Nullable;

/**
 * How the money of an order stands. Amounts in minor units of its currency.
 *
 * @param standing
 *            of the order
 * @param total
 *            what the order cost when it was placed; null before it is, and where it is paid later
 * @param less
 *            by how much it costs less since
 * @param amounts
 *            how the payment stands; null while nothing is authorised
 * @param asked
 *            what was asked of the payment and is not answered yet
 * @param captureAsked
 *            whether the capture was asked for
 * @param refundAsked
 *            what was asked to be refunded from here, done or not; what merchants refund beside counts for itself
 */
record SettlementState(Standing standing, @Nullable Money total, long less, @Nullable PaymentAmounts amounts,
        Asked asked, boolean captureAsked, long refundAsked) {

    static final SettlementState NEW = new SettlementState(Standing.PLACED, null, 0, null, Asked.NOTHING, false, 0);

    enum Standing {
        PLACED, CONFIRMED,
        /** Rejected or cancelled: nothing is owed. */
        OVER
    }

    enum Asked {
        NOTHING, CAPTURE, VOID
    }

    /** What the order costs now. */
    long due() {
        return standing == Standing.OVER || total == null ? 0 : total.minorUnits() - less;
    }

    /** What is set aside and not taken. */
    long held() {
        return amounts == null ? 0 : amounts.authorised() - amounts.captured() - amounts.voided();
    }

    /** What is owed and set aside, and not taken. */
    long capturable() {
        return amounts == null ? 0 : Math.min(held(), due() - amounts.captured());
    }

    /** What was taken beyond what is owed, and was not asked back yet. */
    long excess() {
        return amounts == null || total == null ? 0 : Math.max(0, amounts.captured() - refundAsked - due());
    }

    Money money(long minorUnits) {
        if (total == null) {
            throw new IllegalStateException("No order was placed");
        }
        return new Money(minorUnits, total.currencyCode());
    }

    SettlementState placed(Money costs) {
        return new SettlementState(standing, costs, less, amounts, asked, captureAsked, refundAsked);
    }

    SettlementState now(Standing next) {
        return new SettlementState(next, total, less, amounts, asked, captureAsked, refundAsked);
    }

    SettlementState less(long amount) {
        return new SettlementState(standing, total, less + amount, amounts, asked, captureAsked, refundAsked);
    }

    SettlementState standing(PaymentAmounts next) {
        return new SettlementState(standing, total, less, next, asked, captureAsked, refundAsked);
    }

    SettlementState asking(Asked next) {
        return new SettlementState(standing, total, less, amounts, next, captureAsked || next == Asked.CAPTURE,
                refundAsked);
    }

    SettlementState refunding(long amount) {
        return new SettlementState(standing, total, less, amounts, asked, captureAsked, refundAsked + amount);
    }
}
