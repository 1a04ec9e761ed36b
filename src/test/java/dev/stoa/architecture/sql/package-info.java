/** What SQL says: which tables it makes and which it names. */
@NullMarked
package dev.stoa.architecture.sql;

import org.jspecify.annotations.NullMarked;
