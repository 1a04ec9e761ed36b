/** A module of a twin. It is well declared. */
@ApplicationModule(id = "second_inner", displayName = "Inner", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.declaration.second.inner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
