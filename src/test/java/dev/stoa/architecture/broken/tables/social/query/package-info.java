/** A module of a twin. It is well declared. */
@ApplicationModule(id = "social_query", displayName = "Social views", allowedDependencies = {})
@NullMarked
package dev.stoa.architecture.broken.tables.social.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
