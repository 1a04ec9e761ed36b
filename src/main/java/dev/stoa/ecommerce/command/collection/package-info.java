/**
 * Collections: lists of products that somebody picked and put in order, to be seen once they are published. Each is a
 * stream of its own.
 */
@NullMarked
package dev.stoa.ecommerce.command.collection;

import org.jspecify.annotations.NullMarked;
