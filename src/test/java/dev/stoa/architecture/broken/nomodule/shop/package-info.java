/** A package of a twin. */
@NullMarked
package dev.stoa.architecture.broken.nomodule.shop;

import org.jspecify.annotations.NullMarked;
