/** An import from its first line to its last, or from where it broke off. */
@NullMarked
package dev.stoa.ecommerce.imports.run;

import org.jspecify.annotations.NullMarked;
