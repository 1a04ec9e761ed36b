/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop", displayName = "Shop commands", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.declaration.shop.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
