/** The readable parts of addresses. */
@NullMarked
package dev.stoa.ecommerce.command.slug;

import org.jspecify.annotations.NullMarked;
