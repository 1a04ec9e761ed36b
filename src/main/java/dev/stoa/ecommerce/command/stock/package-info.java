/**
 * The stock of each variant: received and corrected, promised to orders for a time or for good, shipped and returned.
 * What is reserved is never more than what is on hand and the backorder allowance. Each variant's stock is a stream of
 * its own that has the variant's id.
 */
@NullMarked
package dev.stoa.ecommerce.command.stock;

import org.jspecify.annotations.NullMarked;
