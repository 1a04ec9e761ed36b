package dev.stoa.ecommerce.command.events;

/** A step of a path in the category tree. Its slug is unique among its siblings. */
public record Category(String slug, String name) {}
