/** What class files say: who calls whom, and which texts stand in the code. */
@NullMarked
package dev.stoa.architecture.bytecode;

import org.jspecify.annotations.NullMarked;
