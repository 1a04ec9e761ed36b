package dev.stoa.ecommerce.imports.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a line. */
public enum Status {
    /** It changed something. */
    APPLIED,
    /** All was so already. */
    UNCHANGED,
    /** A rule of the shop was against it; nothing changed. */
    REFUSED,
    /** It cannot be understood, or has what no rule allows; nothing changed. */
    INVALID;

    @JsonValue
    public String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }
}
