/**
 * What a cart costs: a calculation in one place, without state, for what is shown as for what is charged. Told together
 * with the events, since whoever shows them has to come to the same sums.
 */
@NamedInterface("events")
@NullMarked
package dev.stoa.ecommerce.command.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
