/** The conventions of the API: global ids, connections, cursors, errors and shared values. */
@NamedInterface("graphql")
@NullMarked
package dev.stoa.kernel.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
