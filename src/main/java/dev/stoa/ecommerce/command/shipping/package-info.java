/**
 * Shipping methods: created with a code and a tariff of prices by country and weight, changed, switched off and on
 * again. What one costs for a cart is computed by its tariff.
 */
@NullMarked
package dev.stoa.ecommerce.command.shipping;

import org.jspecify.annotations.NullMarked;
