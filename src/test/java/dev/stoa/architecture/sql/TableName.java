package dev.stoa.architecture.sql;

import org.jspecify.annotations.Nullable;

/** A table as SQL names it, with its schema or without. */
public record TableName(@Nullable String schema, String name) {

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
