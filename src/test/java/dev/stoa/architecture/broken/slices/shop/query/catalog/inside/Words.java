package dev.stoa.architecture.broken.slices.shop.query.catalog.inside;

public record Words(String text) {}
