package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.order.ImportOrder;
import dev.stoa.ecommerce.command.order.ImportedLine;
import dev.stoa.ecommerce.command.product.Catalogue;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.identity.account.ImportedAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over orders: each for the account that has the address, with the products that have the SKUs by now. */
@Component
class OrderImport {

    private static final int FIRST_LINE = 10;

    private final Catalogue catalogue;
    private final ImportedAccounts accounts;

    OrderImport(Catalogue catalogue, ImportedAccounts accounts) {
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    Outcome take(PastOrder order, LineCommands commands) {
        var placedAt = order.placedAt().toInstant();
        var customer = Optional.ofNullable(order.customer().email()).flatMap(accounts::withAddress)
                .orElseGet(() -> commands.newId(1));
        var result = commands.give(new ImportOrder(new OrderId(commands.newId(0, placedAt)), order.number(), placedAt,
                new CustomerId(customer), order.customer(), order.shippingAddress(), order.billingAddress(),
                order.currencyCode(), lines(order, commands),
                order.shipping(), !Boolean.FALSE.equals(order.taxIncluded()), order.tax(), order.total(),
                order.status(), order.paid(), order.givenBack()));
        return LineCommands.changing(result, receipt -> new OrderId(receipt.streamId()).toString());
    }

    private List<ImportedLine> lines(PastOrder order, LineCommands commands) {
        var offers = catalogue.variantsBySku(
                order.lines().stream().map(PastOrder.Item::sku).filter(Objects::nonNull).toList());
        var lines = new ArrayList<ImportedLine>();
        for (var item : order.lines()) {
            lines.add(line(item, offers, commands, FIRST_LINE + 2 * lines.size()));
        }
        return lines;
    }

    private static ImportedLine line(PastOrder.Item item, Map<String, Offer> offers, LineCommands commands, int id) {
        var offer = item.sku() == null ? null : offers.get(item.sku().strip().toUpperCase(Locale.ROOT));
        return new ImportedLine(offer == null ? new ProductId(commands.newId(id)) : offer.productId(),
                offer == null ? new VariantId(commands.newId(id + 1)) : offer.variantId(),
                first(item.sku(), null), first(item.name(), offer == null ? item.sku() : offer.productName()),
                first(item.variant(), offer == null ? null : offer.variantName()), item.quantity(), item.unitPrice(),
                item.discount(), item.taxRate(), item.tax());
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : Objects.requireNonNullElse(other, "");
    }
}
