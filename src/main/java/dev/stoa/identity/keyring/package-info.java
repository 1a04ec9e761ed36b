/** Orders to change the keys that sign access tokens. */
@NullMarked
package dev.stoa.identity.keyring;

import org.jspecify.annotations.NullMarked;
