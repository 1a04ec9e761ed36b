/**
 * Personal data: a key per person, wrapped by the master key, what is marked in records and how it stands in JSON,
 * keyed hashes for what must be compared, and errors without values.
 */
@NullMarked
package dev.stoa.kernel.internal.personaldata;

import org.jspecify.annotations.NullMarked;
