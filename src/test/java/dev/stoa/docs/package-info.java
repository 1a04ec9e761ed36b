/** The documentation as tests: what is generated is up to date, and what is written by hand points to what is there. */
@NullMarked
package dev.stoa.docs;

import org.jspecify.annotations.NullMarked;
