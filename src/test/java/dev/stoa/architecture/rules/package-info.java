/** The rules, one class each. */
@NullMarked
package dev.stoa.architecture.rules;

import org.jspecify.annotations.NullMarked;
