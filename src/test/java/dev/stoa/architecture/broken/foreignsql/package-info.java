/** SQL that names what belongs to another module, or its own in the wrong way. */
@NullMarked
package dev.stoa.architecture.broken.foreignsql;

import org.jspecify.annotations.NullMarked;
