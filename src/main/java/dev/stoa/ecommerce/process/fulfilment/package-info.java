/**
 * What becomes of the stock of a confirmed order: pieces that are cancelled are free again, parcels are taken out of
 * the stock before they leave, and what comes back is put in again. One instance per order, under the order's id.
 */
@NullMarked
package dev.stoa.ecommerce.process.fulfilment;

import org.jspecify.annotations.NullMarked;
