/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop_process", displayName = "Shop processes", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.listening.shop.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
