@NullMarked
package dev.stoa.architecture.broken.persons;

import org.jspecify.annotations.NullMarked;
