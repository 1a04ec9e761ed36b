/** A module of a twin. It is well declared. */
@ApplicationModule(id = "kernel", displayName = "Kernel", allowedDependencies = {"shop_command :: events"})
@NullMarked
package dev.stoa.architecture.broken.knowing.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
