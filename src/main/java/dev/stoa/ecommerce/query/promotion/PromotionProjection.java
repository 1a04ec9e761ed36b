package dev.stoa.ecommerce.query.promotion;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ShippingMethodChanged;
import dev.stoa.ecommerce.command.events.ShippingMethodCreated;
import dev.stoa.ecommerce.command.events.ShippingMethodEvent;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherChanged;
import dev.stoa.ecommerce.command.events.VoucherCreated;
import dev.stoa.ecommerce.command.events.VoucherDeactivated;
import dev.stoa.ecommerce.command.events.VoucherEvent;
import dev.stoa.ecommerce.command.events.VoucherRedeemed;
import dev.stoa.ecommerce.command.events.VoucherReturned;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keeps vouchers, their uses and the shipping methods. */
@Projection(id = PromotionProjection.ID, tables = {"voucher", "voucher_use", "shipping_method"})
public class PromotionProjection {

    public static final String ID = "ecommerce_query.promotion";

    private final JdbcClient jdbc;

    PromotionProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<? extends VoucherEvent> recorded) {
        switch (recorded.event()) {
            case VoucherCreated created -> terms(statement(recorded, """
                INSERT INTO voucher (voucher_id, version, code, active, percent_off, amount_off, amount_currency,
                   valid_from, valid_until, minimum_subtotal, minimum_currency, total_uses, uses_per_customer, uses,
                   created_at, updated_at)
                VALUES (:id, :version, :code, true, :percentOff, :amountOff, :amountCurrency, :validFrom, :validUntil,
                   :minimum, :minimumCurrency, :totalUses, :usesPerCustomer, 0, :at, :at)"""), created.terms())
                    .param("code", created.code()).update();
            case VoucherChanged changed -> terms(statement(recorded, """
                UPDATE voucher SET version = :version, updated_at = :at, percent_off = :percentOff,
                   amount_off = :amountOff, amount_currency = :amountCurrency, valid_from = :validFrom,
                   valid_until = :validUntil, minimum_subtotal = :minimum, minimum_currency = :minimumCurrency,
                   total_uses = :totalUses, uses_per_customer = :usesPerCustomer
                WHERE voucher_id = :id"""), changed.terms()).update();
            case VoucherDeactivated _ -> statement(recorded, """
                UPDATE voucher SET version = :version, updated_at = :at, active = false WHERE voucher_id = :id""")
                    .update();
            case VoucherRedeemed redeemed -> used(recorded, redeemed.uses(), redeemed.orderId(), """
                WITH own AS (
                   INSERT INTO voucher_use (voucher_id, order_id, customer_id, used_at)
                   VALUES (:id, :order, :customer, :at))
                """).param("customer", redeemed.customerId()).update();
            case VoucherReturned returned -> used(recorded, returned.uses(), returned.orderId(), """
                WITH own AS (DELETE FROM voucher_use WHERE voucher_id = :id AND order_id = :order)
                """).update();
        }
    }

    @EventHandler
    void onShipping(Recorded<? extends ShippingMethodEvent> recorded) {
        switch (recorded.event()) {
            case ShippingMethodCreated created -> statement(recorded, """
                INSERT INTO shipping_method (shipping_method_id, version, code, name, active, tariff, updated_at)
                VALUES (:id, :version, :code, :name, true, :tariff::jsonb, :at)""").param("code", created.code())
                    .param("name", created.name()).param("tariff", Tariffs.write(created.tariff())).update();
            case ShippingMethodChanged changed -> statement(recorded, """
                UPDATE shipping_method SET version = :version, name = :name, active = :active, tariff = :tariff::jsonb,
                   updated_at = :at
                WHERE shipping_method_id = :id""").param("name", changed.name()).param("active", changed.active())
                    .param("tariff", Tariffs.write(changed.tariff())).update();
        }
    }

    private StatementSpec used(Recorded<?> recorded, int uses, UUID order, String own) {
        return statement(recorded, own + """
            UPDATE voucher SET version = :version, updated_at = :at, uses = :uses WHERE voucher_id = :id""")
                .param("uses", uses).param("order", order);
    }

    private StatementSpec statement(Recorded<?> recorded, String sql) {
        return jdbc.sql(sql).param("id", recorded.streamId()).param("version", recorded.version()).param("at",
                recorded.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private static StatementSpec terms(StatementSpec statement, VoucherTerms terms) {
        var benefit = terms.benefit();
        var amount = benefit instanceof VoucherBenefit.AmountOff(var off) ? off : null;
        return statement
                .param("percentOff",
                        benefit instanceof VoucherBenefit.PercentageOff(var percent) ? percent : null)
                .param("amountOff", minorUnits(amount)).param("amountCurrency", currency(amount))
                .param("validFrom", offset(terms.validFrom())).param("validUntil", offset(terms.validUntil()))
                .param("minimum", minorUnits(terms.minimumSubtotal()))
                .param("minimumCurrency", currency(terms.minimumSubtotal())).param("totalUses", terms.totalUses())
                .param("usesPerCustomer", terms.usesPerCustomer());
    }

    private static @Nullable Long minorUnits(@Nullable Money money) {
        return money == null ? null : money.minorUnits();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currencyCode();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
