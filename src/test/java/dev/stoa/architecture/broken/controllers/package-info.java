/** A controller that everybody can see, beside one that nobody does. */
@NullMarked
package dev.stoa.architecture.broken.controllers;

import org.jspecify.annotations.NullMarked;
