/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop_process", displayName = "Shop processes", allowedDependencies = {"kernel :: process",
        "shop_command :: events", "shop_command :: commands", "shop_command", "social_command :: product"})
@NullMarked
package dev.stoa.architecture.broken.knowing.shop.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
