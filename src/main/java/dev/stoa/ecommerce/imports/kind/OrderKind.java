package dev.stoa.ecommerce.imports.kind;

import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Who;
import org.springframework.stereotype.Component;

/** Orders that the other shop took and brought to their end. */
@Component
class OrderKind implements ImportKind {

    private final OrderImport orders;

    OrderKind(OrderImport orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public AccessRule rule() {
        return AccessRule.of(Who.MERCHANT);
    }

    @Override
    public ReadLine read(String text) throws BadLine {
        var line = LineJson.as(PastOrder.class, LineJson.tree(text));
        for (int i = 0; i < line.lines().size(); i++) {
            if (line.lines().get(i).isNameless()) {
                throw new BadLine("lines[%d].sku".formatted(i), "must be there, or a name");
            }
        }
        if (line.customer().name() == null && line.customer().email() == null) {
            throw new BadLine("customer.email", "must be there, or a name");
        }
        return new ReadLine(line.number().strip(), commands -> orders.take(line, commands));
    }
}
