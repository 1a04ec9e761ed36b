/** An outside identity provider, whose tokens are taken in place of our own. */
@NullMarked
package dev.stoa.identity.outside;

import org.jspecify.annotations.NullMarked;
