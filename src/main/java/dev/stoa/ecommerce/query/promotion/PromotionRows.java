package dev.stoa.ecommerce.query.promotion;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class PromotionRows {

    private PromotionRows() {}

    static Voucher voucher(ResultSet row, int number) throws SQLException {
        var terms = new VoucherTerms(benefit(row), time(row, "valid_from"), time(row, "valid_until"),
                money(row, "minimum_subtotal", "minimum_currency"), row.getObject("total_uses", Integer.class),
                row.getObject("uses_per_customer", Integer.class));
        return new Voucher(new VoucherId(row.getObject("voucher_id", UUID.class)), row.getInt("version"),
                row.getString("code"), row.getBoolean("active"), terms, row.getInt("uses"),
                known(row, "created_at"), known(row, "updated_at"));
    }

    static ShippingMethod shippingMethod(ResultSet row, int number) throws SQLException {
        return new ShippingMethod(new ShippingMethodId(row.getObject("shipping_method_id", UUID.class)),
                row.getInt("version"), row.getString("code"), row.getString("name"), row.getBoolean("active"),
                Tariffs.read(row.getString("tariff")), known(row, "updated_at"));
    }

    private static VoucherBenefit benefit(ResultSet row) throws SQLException {
        var percent = row.getBigDecimal("percent_off");
        if (percent != null) {
            return new VoucherBenefit.PercentageOff(percent);
        }
        var amount = money(row, "amount_off", "amount_currency");
        return amount == null ? new VoucherBenefit.FreeShipping() : new VoucherBenefit.AmountOff(amount);
    }

    private static @Nullable Money money(ResultSet row, String amount, String currency) throws SQLException {
        var code = row.getString(currency);
        return code == null ? null : new Money(row.getLong(amount), code);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Instant known(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(time(row, column));
    }
}
