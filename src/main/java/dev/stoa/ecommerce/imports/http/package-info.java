/** The way in for files. */
@NullMarked
package dev.stoa.ecommerce.imports.http;

import org.jspecify.annotations.NullMarked;
