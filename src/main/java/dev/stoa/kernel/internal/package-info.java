/** What is behind the kernel's public interfaces; nobody else's business. */
@NullMarked
package dev.stoa.kernel.internal;

import org.jspecify.annotations.NullMarked;
