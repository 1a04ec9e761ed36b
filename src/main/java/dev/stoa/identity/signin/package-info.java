/**
 * Sign-ins: a short access token that is signed, and a refresh token that can be used once. A refresh token that comes
 * a second time was copied, and ends the sign-in. Every attempt stands in the log; repeated failures slow down the
 * next.
 */
@NullMarked
package dev.stoa.identity.signin;

import org.jspecify.annotations.NullMarked;
