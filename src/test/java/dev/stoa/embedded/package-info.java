/** Tests of the embedded PostgreSQL, each on a folder of its own. */
@NullMarked
package dev.stoa.embedded;

import org.jspecify.annotations.NullMarked;
