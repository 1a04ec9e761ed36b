/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop_command", displayName = "Shop commands", allowedDependencies = {"kernel :: command",
        "social_command :: events", "shop_query :: views", "embedded :: start"})
@NullMarked
package dev.stoa.architecture.broken.knowing.shop.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
