/** One sentence. */
@ApplicationModule(id = "nameless", displayName = "Same")
@NullMarked
package dev.stoa.architecture.broken.declaration.nameless;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
