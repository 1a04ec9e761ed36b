/**
 * Orders: placed with the names and prices of the moment, then confirmed or rejected by the checkout, or cancelled.
 * Until there are accounts, the customer is whoever {@link NamedCustomer} says.
 */
@NullMarked
package dev.stoa.ecommerce.command.order;

import org.jspecify.annotations.NullMarked;
