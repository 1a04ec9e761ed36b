package dev.stoa.ecommerce.query;

import java.util.UUID;

/** Something that is about an order: the slices show their views of it by this id. */
public interface OrderReference {

    UUID order();
}
