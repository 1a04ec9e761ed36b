package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What an order's rows hold from its placing on. */
final class PlacedColumns {

    private PlacedColumns() {}

    static StatementSpec bind(StatementSpec statement, OrderPlaced placed) {
        return lines(terms(sums(statement, placed), placed), placed);
    }

    private static StatementSpec sums(StatementSpec statement, OrderPlaced placed) {
        var sums = placed.sums();
        return statement.param("total", placed.total().minorUnits()).param("currency", placed.total().currencyCode())
                .param("subtotal", sums.subtotal().minorUnits()).param("discount", sums.discount().minorUnits())
                .param("shipping", sums.shipping() == null ? null : sums.shipping().minorUnits(), Types.BIGINT)
                .param("shippingDiscount", sums.shippingDiscount().minorUnits())
                .param("taxIncluded", sums.taxIncluded()).param("taxes", OrderJson.write(sums.taxes()))
                .param("tax", sums.tax().minorUnits());
    }

    private static StatementSpec terms(StatementSpec statement, OrderPlaced placed) {
        var until = placed.reservedUntil();
        return statement.param("customer", placed.customer().customerId())
                .param("customerName", placed.customer().name()).param("customerEmail", placed.customer().email())
                .param("delivery", OrderJson.write(placed.delivery()))
                .param("voucher", placed.voucher() == null ? null : placed.voucher().code(), Types.VARCHAR)
                .param("onAccount", placed.payment() == null && placed.total().minorUnits() > 0)
                .param("reservedUntil", until == null ? null : until.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static StatementSpec lines(StatementSpec statement, OrderPlaced placed) {
        var lines = placed.lines();
        return statement.param("pieces", lines.stream().mapToInt(OrderLine::quantity).sum())
                .param("products", column(lines, OrderLine::productId, UUID[]::new))
                .param("variants", column(lines, OrderLine::variantId, UUID[]::new))
                .param("skus", column(lines, OrderLine::sku, String[]::new))
                .param("productNames", column(lines, OrderLine::productName, String[]::new))
                .param("variantNames", column(lines, OrderLine::variantName, String[]::new))
                .param("quantities", column(lines, OrderLine::quantity, Integer[]::new))
                .param("unitPrices", amounts(lines, OrderLine::unitPrice))
                .param("discounts", amounts(lines, OrderLine::discount))
                .param("taxRates", column(lines, OrderLine::taxRate, BigDecimal[]::new))
                .param("lineTaxes", amounts(lines, OrderLine::tax)).param("charges", amounts(lines, placed::charged))
                .param("weights", column(lines, OrderLine::weightGrams, Integer[]::new));
    }

    private static Long[] amounts(List<OrderLine> lines, Function<OrderLine, Money> value) {
        return column(lines, line -> value.apply(line).minorUnits(), Long[]::new);
    }

    private static <T> T[] column(List<OrderLine> lines, Function<OrderLine, T> value, IntFunction<T[]> array) {
        return lines.stream().map(value).toArray(array);
    }
}
