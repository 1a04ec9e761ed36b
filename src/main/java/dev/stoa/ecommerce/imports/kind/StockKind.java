package dev.stoa.ecommerce.imports.kind;

import dev.stoa.ecommerce.command.product.Catalogue;
import dev.stoa.ecommerce.command.stock.PutStock;
import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Who;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pieces that came in or were counted, and what a merchant lays down for a stock. */
@Component
class StockKind implements ImportKind {

    private final Catalogue catalogue;

    record StockLine(String sku, @Nullable Integer received, @Nullable Integer counted,
            @Nullable Integer backorderAllowance, @Nullable Integer lowStockThreshold, @Nullable String reference) {

        boolean saysNothing() {
            return Stream.of(received, counted, backorderAllowance, lowStockThreshold)
                    .noneMatch(Objects::nonNull);
        }
    }

    StockKind(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public AccessRule rule() {
        return AccessRule.of(Who.MERCHANT);
    }

    @Override
    public ReadLine read(String text) throws BadLine {
        var line = LineJson.as(StockLine.class, LineJson.tree(text));
        if (line.received() != null && line.counted() != null) {
            throw new BadLine("counted", "must not stand beside received");
        }
        if (line.saysNothing()) {
            throw new BadLine("received",
                    "must be there, or one of counted, backorderAllowance and lowStockThreshold");
        }
        var sku = line.sku().strip().toUpperCase(Locale.ROOT);
        return new ReadLine(sku, commands -> put(line, sku, commands));
    }

    private Outcome put(StockLine line, String sku, LineCommands commands) {
        var variant = catalogue.variantIdBySku(sku).orElse(null);
        if (variant == null) {
            return Outcome.refused("UNKNOWN_SKU", "There is no variant with this SKU; import the catalogue first.",
                    "sku");
        }
        var result = commands.give(new PutStock(variant, line.received(), line.counted(), line.backorderAllowance(),
                line.lowStockThreshold(), line.reference(), sku));
        return line.received() == null
                ? commands.outcome(result, _ -> variant.toString())
                : LineCommands.changing(result, _ -> variant.toString());
    }
}
