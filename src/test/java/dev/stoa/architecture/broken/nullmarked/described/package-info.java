/** A package that is described only. */
package dev.stoa.architecture.broken.nullmarked.described;
