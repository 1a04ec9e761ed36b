/** How fresh an answer is: who waits for which change, who follows it live, and how far processors are behind. */
@NullMarked
package dev.stoa.kernel.internal.consistency;

import org.jspecify.annotations.NullMarked;
