package dev.stoa.ecommerce.command.events;

/** A step of a path of categories, as products named it before categories were a tree of their own. */
public record Category(String slug, String name) {}
