/** The groundwork of the API: scalars, argument binding, nodes, pages, mutations, errors, limits. */
@NullMarked
package dev.stoa.kernel.internal.graphql;

import org.jspecify.annotations.NullMarked;
