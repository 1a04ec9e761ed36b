package dev.stoa.ecommerce.query;

import java.util.UUID;

/** Something that is about a variant of a product: the slices show their views of it by this id. */
public interface VariantReference {

    UUID variant();
}
