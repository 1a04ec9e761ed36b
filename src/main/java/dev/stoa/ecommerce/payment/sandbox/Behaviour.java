package dev.stoa.ecommerce.payment.sandbox;

import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the sandbox behaves, by the method that is paid with. */
enum Behaviour {
    /** Does what it is asked for, and says so. */
    OK("tok_ok"),
    /** Declines to set anything aside. */
    DECLINED("tok_declined", PaymentDeclineReason.METHOD_DECLINED),
    /** The same, for want of money. */
    INSUFFICIENT_FUNDS("tok_insufficient_funds", PaymentDeclineReason.INSUFFICIENT_FUNDS),
    /** The same, because the method is too old. */
    EXPIRED("tok_expired", PaymentDeclineReason.METHOD_EXPIRED),
    /** Answers late. */
    SLOW("tok_slow"),
    /** Does it and never answers; tells who asks. */
    TIMEOUT("tok_timeout"),
    /** Does it, never answers and tells nobody who asks; tells by webhook, late. */
    SILENT("tok_silent"),
    /** Never gets the first call. */
    LOST("tok_lost"),
    /** Takes the call; tells by webhook, late, that it is done. */
    PENDING("tok_pending"),
    /** Takes the call; tells by webhook, late, that it is not done. */
    PENDING_DECLINED("tok_pending_declined"),
    /** Answers, and tells by webhook as well, twice. */
    TWICE("tok_twice"),
    /** Declines captures. */
    CAPTURE_DECLINED("tok_capture_declined"),
    /** Declines to give back what is set aside. */
    VOID_DECLINED("tok_void_declined"),
    /** Declines refunds. */
    REFUND_DECLINED("tok_refund_declined"),
    /** Any of these, by chance, but the same for the same call. */
    RANDOM("tok_random");

    private static final List<Behaviour> BY_CHANCE = List.of(OK, OK, OK, OK, OK, SLOW, TIMEOUT, SILENT, LOST, PENDING,
            PENDING_DECLINED, TWICE);

    private final String token;
    private final @Nullable PaymentDeclineReason declines;

    Behaviour(String token) {
        this(token, null);
    }

    Behaviour(String token, @Nullable PaymentDeclineReason declines) {
        this.token = token;
        this.declines = declines;
    }

    /** How a call is met; empty where there is no such method. */
    static Optional<Behaviour> of(String token, String callKey) {
        return Arrays.stream(values()).filter(it -> it.token.equals(token)).findFirst()
                .map(it -> it == RANDOM ? BY_CHANCE.get(Math.floorMod(callKey.hashCode(), BY_CHANCE.size())) : it);
    }

    /** Why a call of the kind is declined; null where it is not. */
    @Nullable
    PaymentDeclineReason declines(Kind kind) {
        return switch (this) {
            case CAPTURE_DECLINED -> kind == Kind.CAPTURE ? PaymentDeclineReason.NOT_POSSIBLE : null;
            case VOID_DECLINED -> kind == Kind.VOID ? PaymentDeclineReason.NOT_POSSIBLE : null;
            case REFUND_DECLINED -> kind == Kind.REFUND ? PaymentDeclineReason.NOT_POSSIBLE : null;
            case PENDING_DECLINED -> PaymentDeclineReason.METHOD_DECLINED;
            default -> kind == Kind.AUTHORISE ? declines : null;
        };
    }

    boolean isLate() {
        return this == PENDING || this == PENDING_DECLINED || this == SILENT;
    }

    /** How often it tells by webhook. */
    int webhooks() {
        return switch (this) {
            case PENDING, PENDING_DECLINED, SILENT -> 1;
            case TWICE -> 2;
            default -> 0;
        };
    }

    enum Kind {
        AUTHORISE, CAPTURE, VOID, REFUND
    }
}
