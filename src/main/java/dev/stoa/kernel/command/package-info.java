/** What changes the system: commands, deciders, decisions, rejections, receipts and the gateway that runs them. */
@NamedInterface("command")
@NullMarked
package dev.stoa.kernel.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
