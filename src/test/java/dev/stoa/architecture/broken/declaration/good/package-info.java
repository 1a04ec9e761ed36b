/** A module of a twin. It is well declared. */
@ApplicationModule(id = "good", displayName = "Good", allowedDependencies = {"kernel :: command"})
@NullMarked
package dev.stoa.architecture.broken.declaration.good;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
