package dev.stoa.ecommerce.payment.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeError;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer;
import org.jspecify.annotations.Nullable;

/** What Stripe's answers mean. */
final class StripeAnswers {

    private static final int MOST = 200;

    private StripeAnswers() {}

    /** An intent whose amount was to be set aside. */
    static ProviderAnswer authorised(PaymentIntent intent) {
        return switch (intent.getStatus()) {
            case "requires_capture", "succeeded" -> new ProviderAnswer.Succeeded(intent.getId());
            case "processing" -> new ProviderAnswer.Pending();
            case "requires_action", "requires_confirmation" ->
                declined(PaymentDeclineReason.AUTHENTICATION_REQUIRED, intent.getStatus());
            case "canceled" -> declined(PaymentDeclineReason.NOT_POSSIBLE, intent.getStatus());
            default -> new ProviderAnswer.Declined(decline(intent.getLastPaymentError()));
        };
    }

    static ProviderAnswer refunded(Refund refund, String reference) {
        return switch (refund.getStatus()) {
            case "succeeded" -> new ProviderAnswer.Succeeded(reference);
            case "failed", "canceled" -> declined(PaymentDeclineReason.NOT_POSSIBLE, refund.getFailureReason());
            default -> new ProviderAnswer.Pending();
        };
    }

    /** Declined only where Stripe has said so; anything else may have happened or not. */
    static ProviderAnswer failed(StripeException failure) {
        return switch (failure) {
            case CardException _ -> new ProviderAnswer.Declined(decline(failure.getStripeError()));
            case IdempotencyException _ -> new ProviderAnswer.Unknown("idempotency: " + failure.getCode());
            case ApiConnectionException _ -> new ProviderAnswer.Unknown("no connection");
            case InvalidRequestException _ when isFinal(failure) ->
                new ProviderAnswer.Declined(decline(failure.getStripeError()));
            default -> new ProviderAnswer.Unknown("status %s, %s".formatted(failure.getStatusCode(),
                    failure.getCode()));
        };
    }

    private static boolean isFinal(StripeException failure) {
        var code = String.valueOf(failure.getCode());
        return !code.equals("idempotency_key_in_use") && !code.equals("lock_timeout") && !code.equals("rate_limit");
    }

    static PaymentDecline decline(@Nullable StripeError error) {
        if (error == null) {
            return new PaymentDecline(PaymentDeclineReason.METHOD_DECLINED, null);
        }
        var code = error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode();
        return new PaymentDecline(reason(String.valueOf(error.getCode()), String.valueOf(error.getDeclineCode())),
                shortened(code));
    }

    private static PaymentDeclineReason reason(String code, String declineCode) {
        return switch (code) {
            case "expired_card" -> PaymentDeclineReason.METHOD_EXPIRED;
            case "authentication_required", "payment_intent_authentication_failure" ->
                PaymentDeclineReason.AUTHENTICATION_REQUIRED;
            case "resource_missing" -> PaymentDeclineReason.METHOD_UNKNOWN;
            case "amount_too_large", "amount_too_small" -> PaymentDeclineReason.AMOUNT_REFUSED;
            case "card_declined" -> declineCode.equals("insufficient_funds")
                    ? PaymentDeclineReason.INSUFFICIENT_FUNDS
                    : PaymentDeclineReason.METHOD_DECLINED;
            case "incorrect_number", "incorrect_cvc", "processing_error" -> PaymentDeclineReason.METHOD_DECLINED;
            default -> PaymentDeclineReason.NOT_POSSIBLE;
        };
    }

    private static ProviderAnswer declined(PaymentDeclineReason reason, @Nullable String code) {
        return new ProviderAnswer.Declined(new PaymentDecline(reason, shortened(code)));
    }

    private static @Nullable String shortened(@Nullable String code) {
        return code == null || code.length() <= MOST ? code : code.substring(0, MOST);
    }
}
