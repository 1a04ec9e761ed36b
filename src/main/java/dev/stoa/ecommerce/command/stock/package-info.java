/**
 * The stock of each variant: received, corrected, promised to orders and released. What is reserved is never more than
 * what is on hand. Each variant's stock is a stream of its own that has the variant's id.
 */
@NullMarked
package dev.stoa.ecommerce.command.stock;

import org.jspecify.annotations.NullMarked;
