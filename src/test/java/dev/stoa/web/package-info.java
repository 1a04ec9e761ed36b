/** What a browser is served, byte for byte and header for header. */
@NullMarked
package dev.stoa.web;

import org.jspecify.annotations.NullMarked;
