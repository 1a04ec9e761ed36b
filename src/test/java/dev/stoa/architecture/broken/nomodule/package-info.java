/** A class beside the application, and a domain folder with a description. */
@NullMarked
package dev.stoa.architecture.broken.nomodule;

import org.jspecify.annotations.NullMarked;
