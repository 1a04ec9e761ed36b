/** API keys: how machines come in, such as a shop's own servers. Shown once, stored as a digest, revocable. */
@NullMarked
package dev.stoa.identity.apikey;

import org.jspecify.annotations.NullMarked;
