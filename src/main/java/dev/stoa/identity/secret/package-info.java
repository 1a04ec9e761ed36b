/** What must stay secret: passwords on their way in, their hashes, and the key that only the servers know. */
@NullMarked
package dev.stoa.identity.secret;

import org.jspecify.annotations.NullMarked;
