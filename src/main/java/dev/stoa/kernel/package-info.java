/**
 * The machinery that every domain leans on: the event store, the command gateway, ordered processors on the Modulith
 * event publication registry, process managers, consistency tokens and the groundwork of the GraphQL API. The kernel
 * depends on no other module and knows no domain.
 */
@ApplicationModule(id = "kernel", displayName = "Kernel", allowedDependencies = {})
@NullMarked
package dev.stoa.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
