/** The first operator: by configuration, or by a secret that the start prints. */
@NullMarked
package dev.stoa.identity.start;

import org.jspecify.annotations.NullMarked;
