/** Events that are badly named, loose, or tied to the inside of their module. */
@NullMarked
package dev.stoa.architecture.broken.events;

import org.jspecify.annotations.NullMarked;
