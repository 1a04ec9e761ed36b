/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop_query", displayName = "Shop views", allowedDependencies = {"kernel :: processor",
        "shop_command :: events", "shop_command :: commands"})
@NullMarked
package dev.stoa.architecture.broken.knowing.shop.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
