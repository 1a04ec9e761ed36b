/** A module of a twin. It is well declared. */
@ApplicationModule(id = "social_command", displayName = "Social commands", allowedDependencies = {"kernel :: command"})
@NullMarked
package dev.stoa.architecture.broken.knowing.social.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
