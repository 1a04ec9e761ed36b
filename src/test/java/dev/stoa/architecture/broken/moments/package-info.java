/** A projection that writes what the moment gives, beside one that does not. */
@NullMarked
package dev.stoa.architecture.broken.moments;

import org.jspecify.annotations.NullMarked;
