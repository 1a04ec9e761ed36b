/**
 * The benchmark: our drain beside a twin on stock Modulith listeners, and what HTTP adds. Run by
 * {@code mvn -Pbenchmark verify}; prints rates and ratios of one run. Not a test: it fails on nothing.
 */
@NullMarked
package dev.stoa.benchmark;

import org.jspecify.annotations.NullMarked;
