/** A module of a twin. It is well declared. */
@ApplicationModule(id = "demo", displayName = "Demo", allowedDependencies = {"kernel :: command",
        "shop_command :: commands", "shop_query :: views"})
@NullMarked
package dev.stoa.architecture.broken.knowing.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
