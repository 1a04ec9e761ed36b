package dev.stoa.ecommerce.query.orderhistory;

/** What the projection writes: one statement per event, the entry of the timeline with whatever else it changes. */
final class OrderHistorySql {

    private static final String ENTRY = """
         WITH entry AS (
            INSERT INTO order_history_entry (order_id, version, kind, occurred_at, actor, command_id, cause, shipment_id,
               return_id, amount, reason, lines, payment)
            VALUES (:order, :version, :kind, :at, :actor, :command, :cause, :shipment, :return, :amount, :reason,
               :lines::jsonb, :payment::jsonb))""";

    private static final String CHANGE = """

         UPDATE order_history SET version = :version, updated_at = :at%s WHERE order_id = :order""";

    private static final String LINES = """
         , line AS (
            UPDATE order_history_line line SET %1$s = line.%1$s + moved.quantity
            FROM jsonb_to_recordset(:lines::jsonb) AS moved ("variantId" uuid, quantity integer)
            WHERE line.order_id = :order AND line.variant_id = moved."variantId")""";

    private static final String PARCEL = """
         , parcel AS (
            UPDATE order_history_shipment SET %s WHERE order_id = :order AND shipment_id = :shipment
            RETURNING pieces)""";

    private static final String NEW = ENTRY + """
         , line AS (
            INSERT INTO order_history_line (order_id, line, product_id, variant_id, sku, product_name, variant_name,
               quantity, unit_price, discount, tax_rate, tax, charged, weight_grams, cancelled, shipped, returned)
            SELECT :order, ordinality, product_id, variant_id, sku, product_name, variant_name, quantity, unit_price,
               discount, tax_rate, tax, charged, weight_grams, %1$s
            FROM unnest(:products, :variants, :skus, :productNames, :variantNames, :quantities, :unitPrices, :discounts,
               :taxRates, :lineTaxes, :charges, :weights) WITH ORDINALITY AS line (product_id, variant_id, sku,
                  product_name, variant_name, quantity, unit_price, discount, tax_rate, tax, charged, weight_grams,
                  ordinality))
         INSERT INTO order_history (order_id, version, customer_id, customer_name, customer_email, total,
            currency_code, updated_at, subtotal, discount, shipping, shipping_discount, tax_included, taxes,
            tax, delivery, voucher_code, on_account, reserved_until, ordered, %2$s)
         VALUES (:order, :version, :customer, :customerName, :customerEmail, :total, :currency, :at,
            :subtotal, :discount, :shipping, :shippingDiscount, :taxIncluded, :taxes::jsonb, :tax, :delivery::jsonb,
            :voucher, :onAccount, :reservedUntil, :pieces, %3$s)""";

    static final String PLACE = NEW.formatted("0, 0, 0", "status, placed_at, due", "'PLACED', :at, :total");

    static final String IMPORT = NEW.formatted("quantity * :cancelled, quantity * :shipped, quantity * :returned", """
         status, placed_at, due, imported_number, authorised, captured, refunded, cancelled, shipped, delivered,
            returned""", """
         :status, :placed, :due, :number, :captured, :captured, :refunded, :pieces * :cancelled, :pieces * :shipped,
            :pieces * :shipped, :pieces * :returned""");

    static final String CONFIRM = ENTRY + CHANGE.formatted(", status = 'CONFIRMED'");

    static final String REJECT = ENTRY + CHANGE.formatted("""
         , status = 'REJECTED', due = 0, rejection_reason = :rejection, shortages = :shortages::jsonb,
            voucher_problem = :problem, decline_reason = :decline""");

    static final String CANCEL = ENTRY + """
         , line AS (
            UPDATE order_history_line SET cancelled = quantity WHERE order_id = :order)""" + CHANGE.formatted("""
         , status = 'CANCELLED', due = 0, cancelled = ordered, cancellation_reason = :reason""");

    static final String CANCEL_LINES = ENTRY + LINES.formatted("cancelled")
            + CHANGE.formatted(", cancelled = cancelled + :pieces, due = due - :amount");

    static final String RETURN_LINES = ENTRY + LINES.formatted("returned") + """
         , back AS (
            INSERT INTO order_history_return (order_id, version, return_id, lines, disposition, amount, reason,
               returned_at)
            VALUES (:order, :version, :return, :lines::jsonb, :disposition, :amount, :reason, :at))"""
            + CHANGE.formatted(", returned = returned + :pieces, due = due - :amount");

    static final String PREPARE = ENTRY + """
         , parcel AS (
            INSERT INTO order_history_shipment (order_id, shipment_id, version, status, lines, pieces, tracking,
               shortages, prepared_at)
            VALUES (:order, :shipment, :version, 'PREPARED', :lines::jsonb, :pieces, :tracking::jsonb, '[]', :at))"""
            + CHANGE.formatted("");

    static final String DISPATCH = ENTRY + PARCEL.formatted("""
         status = 'DISPATCHED', dispatched_at = :at, lines = :lines::jsonb, pieces = :pieces,
               shortages = :shortages::jsonb""")
            + LINES.formatted("shipped") + CHANGE.formatted(", shipped = shipped + :pieces");

    static final String DELIVER = ENTRY + PARCEL.formatted("status = 'DELIVERED', delivered_at = :at")
            + CHANGE.formatted(", delivered = delivered + (SELECT pieces FROM parcel)");

    static final String ABANDON = ENTRY
            + PARCEL.formatted("status = 'ABANDONED', shortages = :shortages::jsonb") + CHANGE.formatted("");

    static final String TRACK = ENTRY + PARCEL.formatted("tracking = :tracking::jsonb") + CHANGE.formatted("");

    static final String PAY = ENTRY + """
         , known AS (
            INSERT INTO order_history_payment (order_id, payment_id, authorised, captured, voided, refunded)
            VALUES (:order, :paymentId, :authorised, :captured, :voided, :refunded)
            ON CONFLICT (order_id, payment_id) DO UPDATE SET authorised = excluded.authorised,
               captured = excluded.captured, voided = excluded.voided, refunded = excluded.refunded)
         UPDATE order_history SET version = :version, updated_at = :at,
            authorised = order_history.authorised + :authorised - :voided - was.authorised,
            captured = order_history.captured + :captured - was.captured,
            refunded = order_history.refunded + :refunded - was.refunded
         FROM (SELECT coalesce(sum(authorised - voided), 0) AS authorised, coalesce(sum(captured), 0) AS captured,
                  coalesce(sum(refunded), 0) AS refunded
               FROM order_history_payment WHERE order_id = :order AND payment_id = :paymentId) AS was
         WHERE order_id = :order""";

    /** Leaves the time of the last change alone: nothing changed for whose the order is. */
    static final String ANNOTATE = ENTRY + """
         , note AS (
            INSERT INTO order_history_annotation (order_id, version, note, actor, noted_at)
            VALUES (:order, :version, :note, :actor, :at))
         UPDATE order_history SET version = :version WHERE order_id = :order""";

    static final String DECLINE = """
         INSERT INTO order_history_decline (order_id, payment_id, payment_version, kind, decline_reason, occurred_at,
            actor, command_id, cause)
         VALUES (:order, :payment, :version, :kind, :reason, :at, :actor, :command, :cause)""";

    private OrderHistorySql() {}
}
