/**
 * Vouchers: created with their terms, changed and deactivated. How often one is used is kept by its own stream, whose
 * commands are decided one after another, as with stock: the last use goes to one order, and a use that an order has
 * already is not had twice. Claims would have to be numbered, and could not be counted for each customer.
 */
@NullMarked
package dev.stoa.ecommerce.command.promotion;

import org.jspecify.annotations.NullMarked;
