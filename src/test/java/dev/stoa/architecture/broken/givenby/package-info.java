/** Commands that do not say who may give them, beside one that does. */
@NullMarked
package dev.stoa.architecture.broken.givenby;

import org.jspecify.annotations.NullMarked;
