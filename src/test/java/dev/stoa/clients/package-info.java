/**
 * GraphQL clients as they are in use out there, in the versions that {@code src/test/clients} pins, against the jar.
 */
@NullMarked
package dev.stoa.clients;

import org.jspecify.annotations.NullMarked;
