/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop_query", displayName = "Shop views", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.clones.shop.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
