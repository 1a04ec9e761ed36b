/** What tests share: a database per run, asked for by the first test that needs one. */
@NullMarked
package dev.stoa.support;

import org.jspecify.annotations.NullMarked;
