/**
 * The shape of the house as tests: what is built, and for every rule a twin that breaks it, with the message that has
 * to appear.
 */
@NullMarked
package dev.stoa.architecture;

import org.jspecify.annotations.NullMarked;
