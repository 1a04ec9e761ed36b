/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop_command", displayName = "Shop", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.nomodule.shop.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
