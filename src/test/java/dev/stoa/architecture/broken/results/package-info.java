/** A reader that streams rows, beside one that lists them. */
@NullMarked
package dev.stoa.architecture.broken.results;

import org.jspecify.annotations.NullMarked;
