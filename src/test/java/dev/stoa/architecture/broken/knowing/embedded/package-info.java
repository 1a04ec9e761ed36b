/** A module of a twin. It is well declared. */
@ApplicationModule(id = "embedded", displayName = "Embedded", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.knowing.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
