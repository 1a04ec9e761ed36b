/**
 * Who is who: accounts with their passwords and roles, sign-ins with their tokens, keys for machines, or an outside
 * identity provider in place of all that. Accounts, sign-ins and keys are event sourced like everything else; what must
 * never be in a log, such as hashes of passwords, lies in tables of this module. The module holds commands and views
 * side by side, since who signs in must be known as it is committed, not as it is projected.
 */
@ApplicationModule(id = "identity", displayName = "Identity", allowedDependencies = {"kernel :: access",
        "kernel :: command", "kernel :: consistency", "kernel :: eventstore", "kernel :: graphql",
        "kernel :: processor", "kernel :: schedule"})
@NullMarked
package dev.stoa.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
