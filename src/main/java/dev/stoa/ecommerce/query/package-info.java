/**
 * What the shop shows: the product page and the product list, how much there is of each variant, and the orders of a
 * customer with everything that happened to them. Each slice keeps its own tables by a projection of the events of the
 * e-commerce commands and answers its own queries; what one slice shows inside a thing of another is found by the
 * variant that both speak of.
 */
@ApplicationModule(id = "ecommerce_query", displayName = "E-commerce views", allowedDependencies = {
        "kernel :: access", "kernel :: command", "kernel :: consistency", "kernel :: eventstore", "kernel :: graphql",
        "kernel :: processor",
        "ecommerce_command :: events"})
@NullMarked
package dev.stoa.ecommerce.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
