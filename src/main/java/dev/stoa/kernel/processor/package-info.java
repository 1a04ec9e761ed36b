/** What follows the log: projections, their handlers and the operations on them. */
@NamedInterface("processor")
@NullMarked
package dev.stoa.kernel.processor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
