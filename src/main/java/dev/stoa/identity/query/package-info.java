/** What operators see of accounts and API keys, and everybody of themselves. */
@NullMarked
package dev.stoa.identity.query;

import org.jspecify.annotations.NullMarked;
