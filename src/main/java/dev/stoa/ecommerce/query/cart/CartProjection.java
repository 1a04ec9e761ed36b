package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartAddressed;
import dev.stoa.ecommerce.command.events.CartClaimed;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CartLineAdded;
import dev.stoa.ecommerce.command.events.CartLineChanged;
import dev.stoa.ecommerce.command.events.CartLineRemoved;
import dev.stoa.ecommerce.command.events.CartMerged;
import dev.stoa.ecommerce.command.events.CartOpened;
import dev.stoa.ecommerce.command.events.CartOrdered;
import dev.stoa.ecommerce.command.events.CartShippingChosen;
import dev.stoa.ecommerce.command.events.CartVoucherApplied;
import dev.stoa.ecommerce.command.events.CartVoucherRemoved;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keeps the carts with their lines, what is offered of the variants in them, and the checkouts begun from them. */
@Projection(id = CartProjection.ID, version = 4, tables = {"cart", "cart_line", "cart_offer", "cart_product",
        "cart_checkout"})
class CartProjection {

    static final String ID = "ecommerce_query.cart";

    private static final String CHANGE = "UPDATE cart SET version = :version, updated_at = :at%s WHERE cart_id = :id";
    private static final String TOUCH = CHANGE.formatted("");
    private static final String LINES = """
         WITH line AS (
            INSERT INTO cart_line (cart_id, variant_id, added_version, added_index, quantity, seen_price, currency_code)
            SELECT :id, variant_id, :version, ordinality, quantity, seen_price, currency_code
            FROM unnest(:variants, :quantities, :prices, :currencies)
               WITH ORDINALITY AS line (variant_id, quantity, seen_price, currency_code, ordinality)
            ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = excluded.quantity,
               seen_price = excluded.seen_price, currency_code = excluded.currency_code)
         """;

    private final JdbcClient jdbc;
    private final CheckoutRows checkouts;

    CartProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.checkouts = new CheckoutRows(jdbc);
    }

    @EventHandler
    void on(Recorded<? extends CartEvent> recorded) {
        switch (recorded.event()) {
            case CartOpened it -> statement(recorded, """
                INSERT INTO cart (cart_id, version, customer_id, opened_at, updated_at)
                VALUES (:id, :version, :customer, :at, :at)""").param("customer", it.customerId()).update();
            case CartLineAdded it -> lines(recorded, List.of(it.line()), TOUCH).update();
            case CartLineChanged it -> lines(recorded, List.of(it.line()), TOUCH).update();
            case CartLineRemoved it -> statement(recorded, """
                WITH gone AS (DELETE FROM cart_line WHERE cart_id = :id AND variant_id = :variant)
                """ + TOUCH).param("variant", it.variantId()).update();
            case CartVoucherApplied it -> voucher(recorded, it.voucherId());
            case CartVoucherRemoved _ -> voucher(recorded, null);
            case CartShippingChosen it -> statement(recorded, CHANGE.formatted(", shipping_method_id = :method"))
                    .param("method", it.shippingMethodId()).update();
            case CartAddressed it -> addressed(statement(recorded, CHANGE.formatted(
                    ", shipping_address = :shipping::jsonb, billing_address = :billing::jsonb")), it.shipping(),
                    it.billing()).update();
            case CartClaimed it -> statement(recorded, CHANGE.formatted(
                    ", claimed_by = :claimedBy, shipping_address = NULL, billing_address = NULL"))
                    .param("claimedBy", it.customerId()).update();
            case CartOrdered it -> ordered(recorded, it);
            case CartMerged it -> addressed(lines(recorded, it.lines(), CHANGE.formatted("""
                , voucher_id = :voucher, shipping_method_id = :method, shipping_address = :shipping::jsonb,
                   billing_address = :billing::jsonb""")), it.shipping(), it.billing())
                    .param("voucher", it.voucherId()).param("method", it.shippingMethodId()).update();
        }
    }

    @EventHandler
    @Nullable
    UUID onPlaced(Recorded<OrderPlaced> recorded) {
        return checkouts.begun(recorded);
    }

    @EventHandler
    @Nullable
    UUID onConfirmed(Recorded<OrderConfirmed> recorded) {
        return checkouts.over(recorded);
    }

    @EventHandler
    @Nullable
    UUID onRejected(Recorded<OrderRejected> recorded) {
        return checkouts.over(recorded);
    }

    @EventHandler
    @Nullable
    UUID onCancelled(Recorded<OrderCancelled> recorded) {
        return checkouts.over(recorded);
    }

    @EventHandler
    void onAdded(Recorded<VariantAdded> recorded) {
        var variant = recorded.event();
        jdbc.sql("""
            INSERT INTO cart_offer (variant_id, product_id, price, currency_code, weight_grams, tax_class)
            VALUES (:variant, :product, :price, :currency, :weight, :taxClass)""")
                .param("variant", variant.variantId()).param("product", recorded.streamId())
                .param("price", variant.price().minorUnits()).param("currency", variant.price().currencyCode())
                .param("weight", variant.weightGrams()).param("taxClass", variant.taxClass()).update();
    }

    @EventHandler
    void onPriced(Recorded<PriceChanged> recorded) {
        jdbc.sql("UPDATE cart_offer SET price = :price WHERE variant_id = :variant")
                .param("price", recorded.event().to().minorUnits()).param("variant", recorded.event().variantId())
                .update();
    }

    @EventHandler
    void onDescribed(Recorded<VariantDescribed> recorded) {
        var variant = recorded.event();
        jdbc.sql("UPDATE cart_offer SET weight_grams = :weight, tax_class = :taxClass WHERE variant_id = :variant")
                .param("weight", variant.weightGrams()).param("taxClass", variant.taxClass())
                .param("variant", variant.variantId()).update();
    }

    @EventHandler
    void onPublished(Recorded<ProductPublished> recorded) {
        sold(recorded.streamId(), true);
    }

    @EventHandler
    void onArchived(Recorded<ProductArchived> recorded) {
        sold(recorded.streamId(), false);
    }

    private void sold(UUID product, boolean forSale) {
        jdbc.sql("""
            INSERT INTO cart_product (product_id, for_sale) VALUES (:product, :forSale)
            ON CONFLICT (product_id) DO UPDATE SET for_sale = excluded.for_sale""").param("product", product)
                .param("forSale", forSale).update();
    }

    private void voucher(Recorded<?> recorded, @Nullable UUID voucher) {
        statement(recorded, CHANGE.formatted(", voucher_id = :voucher")).param("voucher", voucher).update();
    }

    private void ordered(Recorded<?> recorded, CartOrdered ordered) {
        lines(recorded, ordered.lines(), """
            , gone AS (DELETE FROM cart_line WHERE cart_id = :id AND variant_id <> ALL (:variants))
            """ + CHANGE.formatted(ordered.voucherUsed() ? ", voucher_id = NULL" : "")).update();
    }

    private StatementSpec lines(Recorded<?> recorded, List<CartLine> lines, String change) {
        return statement(recorded, LINES + change)
                .param("variants", lines.stream().map(CartLine::variantId).toArray(UUID[]::new))
                .param("quantities", lines.stream().map(CartLine::quantity).toArray(Integer[]::new))
                .param("prices", lines.stream().map(line -> line.seenPrice().minorUnits()).toArray(Long[]::new))
                .param("currencies",
                        lines.stream().map(line -> line.seenPrice().currencyCode()).toArray(String[]::new));
    }

    private StatementSpec statement(Recorded<?> recorded, String sql) {
        return jdbc.sql(sql).param("id", recorded.streamId()).param("version", recorded.version()).param("at",
                recorded.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private static StatementSpec addressed(StatementSpec statement, @Nullable Address shipping,
            @Nullable Address billing) {
        return statement.param("shipping", Addresses.write(shipping)).param("billing", Addresses.write(billing));
    }
}
