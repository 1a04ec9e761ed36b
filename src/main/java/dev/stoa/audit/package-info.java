/**
 * What was refused to whom. Every refusal to somebody who is signed in, of a mutation that takes a role, stands in the
 * log, up to some an hour for each actor, so that nobody can fill it.
 */
@ApplicationModule(id = "audit", displayName = "Audit", allowedDependencies = {"kernel :: access", "kernel :: command",
        "kernel :: eventstore"})
@NullMarked
package dev.stoa.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
