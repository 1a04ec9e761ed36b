/** A module of a twin. It is well declared. */
@ApplicationModule(id = "second", displayName = "Same", allowedDependencies = {}, type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.stoa.architecture.broken.declaration.second;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
