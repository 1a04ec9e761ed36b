package dev.stoa.ecommerce.query.catalog;

/**
 * @param path
 *            the slugs from the root down, joined by slashes
 */
public record Breadcrumb(String path, String name) {}
