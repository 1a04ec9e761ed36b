/**
 * The system about itself, for those who run it: health, information and metrics on a port of their own, reachable from
 * this machine only unless configured otherwise. It reads how the processors stand and changes nothing.
 */
@ApplicationModule(id = "operations", displayName = "Operations", allowedDependencies = {"kernel :: processor"})
@NullMarked
package dev.stoa.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
