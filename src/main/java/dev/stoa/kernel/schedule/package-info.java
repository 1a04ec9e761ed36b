/** Work that every node repeats in the background. */
@NullMarked
@NamedInterface("schedule")
package dev.stoa.kernel.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
