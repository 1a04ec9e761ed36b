/** Who acts, and what each may do: actors, roles, and the rules that commands and fields declare. */
@NamedInterface("access")
@NullMarked
package dev.stoa.kernel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
