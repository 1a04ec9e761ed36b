/** Bytes into lines, without ever holding more than one. */
@NullMarked
package dev.stoa.ecommerce.imports.line;

import org.jspecify.annotations.NullMarked;
