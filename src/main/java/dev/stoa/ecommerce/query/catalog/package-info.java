/** The product page and the product list: what is for sale, at which price, and whether there is any of it. */
@NullMarked
package dev.stoa.ecommerce.query.catalog;

import org.jspecify.annotations.NullMarked;
