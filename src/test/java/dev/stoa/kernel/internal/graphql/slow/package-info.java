@NullMarked
package dev.stoa.kernel.internal.graphql.slow;

import org.jspecify.annotations.NullMarked;
