package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.eventstore.Upcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Orders of version 1 knew neither discount nor tax nor shipping: they cost what their lines cost. */
@Component
class OrderPlacedWithSums implements Upcaster {

    @Override
    public String eventType() {
        return "ecommerce.order-placed";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        var total = (ObjectNode) payload.get("total");
        var nothing = total.deepCopy().put("minorUnits", 0);
        payload.get("lines").forEach(line -> {
            var fields = (ObjectNode) line;
            fields.set("discount", nothing.deepCopy());
            fields.put("taxRate", 0);
            fields.set("tax", nothing.deepCopy());
            fields.put("weightGrams", 0);
        });
        var sums = payload.putObject("sums");
        sums.put("taxIncluded", true);
        sums.set("subtotal", total.deepCopy());
        sums.set("discount", nothing.deepCopy());
        sums.putNull("shipping");
        sums.set("shippingDiscount", nothing.deepCopy());
        sums.putArray("taxes");
        sums.set("tax", nothing.deepCopy());
        return payload.putNull("delivery").putNull("voucher").putNull("payment").putNull("cart")
                .putNull("reservedUntil");
    }
}
