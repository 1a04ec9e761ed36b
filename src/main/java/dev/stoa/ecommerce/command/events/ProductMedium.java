package dev.stoa.ecommerce.command.events;

/**
 * A picture or a film of a product.
 *
 * @param url
 *            where it lies; https
 * @param alt
 *            what it shows, for those who do not see it
 */
public record ProductMedium(String url, String alt) {}
