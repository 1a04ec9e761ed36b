/** A module of a twin. It is well declared. */
@ApplicationModule(id = "shop_query", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.declaration.shop.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
