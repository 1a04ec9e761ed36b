/** A module of a twin. It is well declared. */
@ApplicationModule(id = "gamma", displayName = "Gamma", allowedDependencies = {"beta"})
@NullMarked
package dev.stoa.architecture.broken.undeclared.gamma;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
