/** A module of a twin. It is well declared. */
@ApplicationModule(id = "kernel", displayName = "Kernel", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.foreignsql.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
