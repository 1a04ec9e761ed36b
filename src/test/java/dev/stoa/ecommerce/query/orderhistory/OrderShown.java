package dev.stoa.ecommerce.query.orderhistory;

import java.util.List;

/** All that is shown of an order to those who run the shop. */
record OrderShown(Order order, List<OrderLine> lines, List<Shipment> shipments, List<OrderReturn> returns,
        List<OrderAnnotation> annotations, List<OrderEntry> timeline) {}
