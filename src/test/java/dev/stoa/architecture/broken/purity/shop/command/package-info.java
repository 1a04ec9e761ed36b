/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop_command", displayName = "Shop commands", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.purity.shop.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
