/**
 * The pages that Stoa serves beside its API: GraphiQL at {@code /graphiql}, from files in the jar, without a request to
 * anywhere else. They are static; what they show they ask the API for, as any client would. The sources lie in
 * {@code src/main/web}.
 */
@ApplicationModule(id = "web", displayName = "Web pages", allowedDependencies = {})
@NullMarked
package dev.stoa.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
