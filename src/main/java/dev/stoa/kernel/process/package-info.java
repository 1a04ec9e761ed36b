/** Process managers: pure reactions to events, timers and the outcomes of their own commands. */
@NamedInterface("process")
@NullMarked
package dev.stoa.kernel.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
