/**
 * Carts: lines, a voucher, addresses and a way to ship. A customer has one cart for good, under an id that follows from
 * the account's. A guest's is opened with the first thing put into it and is whose its secret is; a customer who signs
 * in claims it, and what was in it is merged into their own. What a cart costs is nowhere kept, but computed when
 * asked.
 */
@NullMarked
package dev.stoa.ecommerce.command.cart;

import org.jspecify.annotations.NullMarked;
