package dev.stoa.ecommerce.command.product;

import org.springframework.modulith.NamedInterface;

/** What is wrong with an option of a variant. */
@NamedInterface("commands")
public enum OptionMisfit {
    MISSING, UNKNOWN_OPTION, UNKNOWN_VALUE, REPEATED
}
