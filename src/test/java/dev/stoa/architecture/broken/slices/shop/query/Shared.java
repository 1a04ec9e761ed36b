package dev.stoa.architecture.broken.slices.shop.query;

/** What all slices may use. */
public record Shared(String name) {}
