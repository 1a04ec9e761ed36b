/** Keys that sign access tokens: made at the first need, rotated by an operator, published as a JWKS. */
@NullMarked
package dev.stoa.identity.key;

import org.jspecify.annotations.NullMarked;
