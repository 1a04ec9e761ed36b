/** A module of a twin. It is well declared. */
@ApplicationModule(id = "alpha", displayName = "Alpha", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.undeclared.alpha;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
