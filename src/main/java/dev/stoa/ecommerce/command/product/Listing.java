package dev.stoa.ecommerce.command.product;

import org.springframework.modulith.NamedInterface;

/** Whether a product is to be for sale. */
@NamedInterface("commands")
public enum Listing {
    PUBLISHED, ARCHIVED
}
