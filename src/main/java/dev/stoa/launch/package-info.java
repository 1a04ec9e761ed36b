/**
 * The way in. This module is compiled for the Java that the jar's own loader needs, so that a start on a Java too old
 * for Stoa ends in a sentence instead of a stack trace.
 */
@ApplicationModule(id = "launch", displayName = "Launch", allowedDependencies = {})
@NullMarked
package dev.stoa.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
