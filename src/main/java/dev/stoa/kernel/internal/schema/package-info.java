/**
 * Lays out the database: each module's migrations in the module's own schema. One id is the module, its folder under
 * {@code db/migration}, its schema, and where its history table lies.
 */
@NullMarked
package dev.stoa.kernel.internal.schema;

import org.jspecify.annotations.NullMarked;
