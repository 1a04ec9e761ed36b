package dev.stoa.ecommerce.query.payments;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PaymentStanding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Payment(PaymentId id, int version, OrderId orderId, PaymentStanding status, Money amount, Money captured,
        Money voided, Money refunded, @Nullable Money captureLimit, String provider,
        @Nullable PaymentDeclineReason declineReason, Instant createdAt,
        Instant updatedAt) {}
