/** The kinds of imports: what stands in a line, and which command it becomes. */
@NullMarked
package dev.stoa.ecommerce.imports.kind;

import org.jspecify.annotations.NullMarked;
