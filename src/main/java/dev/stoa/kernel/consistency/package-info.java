/** How fresh an answer is: tokens, bounded waits and live changes. */
@NamedInterface("consistency")
@NullMarked
package dev.stoa.kernel.consistency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
