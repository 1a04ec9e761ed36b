/** How far imports are, and what became of their lines. */
@NullMarked
package dev.stoa.ecommerce.imports.report;

import org.jspecify.annotations.NullMarked;
