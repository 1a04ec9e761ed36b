package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderDelivery;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderImported;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderSums;
import dev.stoa.ecommerce.command.events.OrderTax;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.Claim;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order of another shop on its way into this one. */
record TakingOver(ImportOrder command, List<OrderLine> lines) {

    private static final String NUMBER = "ecommerce.imported-order";

    static Decision<OrderEvent> of(ImportOrder command) {
        var lines = command.lines().stream().map(line -> line.line(command.currencyCode())).toList();
        return new TakingOver(command, lines).decision();
    }

    private Decision<OrderEvent> decision() {
        var number = command.number().strip();
        return Decision.<OrderEvent>accept(new OrderImported(number, command.placedAt().truncatedTo(ChronoUnit.MICROS),
                command.customer().customer(command.customerId()), lines, money(command.total()), sums(),
                delivery(), command.end(), money(command.captured()), money(command.refunded())))
                .claiming(new Claim(NUMBER, number), new OrderNumberTaken(number));
    }

    private @Nullable OrderDelivery delivery() {
        var to = command.shippingAddress();
        var payer = command.billingAddress();
        return to == null && payer == null
                ? null
                : new OrderDelivery(command.customerId().value(), to == null ? null : to.address(),
                        payer == null ? null : payer.address(), null, null, null);
    }

    private OrderSums sums() {
        return new OrderSums(command.taxIncluded(), sum(OrderLine::lineTotal), sum(OrderLine::discount),
                command.shipping() == null ? null : money(command.shipping()), money(null), taxes(),
                command.tax() == null ? sum(OrderLine::tax) : money(command.tax()));
    }

    private List<OrderTax> taxes() {
        var byRate = new TreeMap<BigDecimal, OrderTax>();
        for (var line : lines) {
            var contained = command.taxIncluded() ? line.tax().minorUnits() : 0;
            var net = cents(line.lineTotal().minorUnits() - line.discount().minorUnits() - contained);
            byRate.merge(line.taxRate(), new OrderTax(line.taxRate(), net, line.tax()),
                    (one, other) -> new OrderTax(one.rate(), one.net().plus(other.net()),
                            one.amount().plus(other.amount())));
        }
        return byRate.values().stream().filter(tax -> tax.amount().minorUnits() > 0).toList();
    }

    private Money sum(Function<OrderLine, Money> amount) {
        return lines.stream().map(amount).reduce(money(null), Money::plus);
    }

    private Money money(@Nullable BigDecimal amount) {
        return ImportedLine.money(amount, command.currencyCode());
    }

    private Money cents(long minorUnits) {
        return new Money(minorUnits, command.currencyCode());
    }
}
