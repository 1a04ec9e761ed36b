package dev.stoa.architecture.broken.slices;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.SlicesKeepApart;

@Breaks(value = SlicesKeepApart.class, says = {
        "shop_query: the slices catalog → orders → catalog reach into each other; one direction is allowed",
        "dev.stoa.architecture.broken.slices.shop.query.orders.OrderPage uses dev.stoa.architecture.broken.slices.shop.query.catalog.inside.Words, which lies inside another slice; what a slice offers lies in its own package",
        "dev.stoa.architecture.broken.slices.shop.query.orders.OrderPage names the table catalog_page of the slice catalog; ask that slice"})
public class Twin {}
