package dev.stoa.audit.events;

import dev.stoa.kernel.eventstore.EventType;
import java.time.Instant;
import java.util.List;

/**
 * @param actor
 *            to whom, by name
 * @param command
 *            which: the mutation or the command, by name
 * @param allowed
 *            who might have given it
 * @param at
 *            when
 */
@EventType("audit.command-refused")
public record CommandRefused(String actor, String command, List<String> allowed, Instant at) implements RefusalEvent {}
