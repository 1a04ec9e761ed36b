package dev.stoa.architecture.broken.slices.shop.query.catalog;

import dev.stoa.architecture.broken.slices.shop.query.Shared;
import dev.stoa.architecture.broken.slices.shop.query.catalog.inside.Words;
import dev.stoa.architecture.broken.slices.shop.query.orders.OrderPage;
import dev.stoa.architecture.broken.slices.shop.query.stock.StockPage;

public record CatalogPage(OrderPage bought, Shared shared, Words words, StockPage stock) {}
