/** A module of a twin. It is well declared. */
@ApplicationModule(id = "beta", displayName = "Beta", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.undeclared.beta;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
